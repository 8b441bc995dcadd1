import { curve } from '../common/curve.js';
import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { endingName, points } from '../common/words.js';
import { notesCheck } from './notes-check.js';
import { downloadJson } from './save.js';
import { momentsToWorkOn, doneWell } from './scorecard-moments.js';
import { fatalItems, skillRows } from './scorecard-skills.js';

/** The fourth moment: the result, from one sentence down to the words it rests on. */
export function createScorecard(root, { next, again, retry }) {
  let shown = '';

  return {
    update({ scorecard: event }) {
      const wanted = JSON.stringify(event);
      if (wanted === shown) return;
      shown = wanted;
      put(root, view(event));
    },
  };

  function view(event) {
    const { title, callerName, scorecard, scenarioId } = event;
    const { toWorkOn = [], doneWell: well, curve: feelings = [] } = scorecard;
    const marks = [...toWorkOn.map((m, i) => ({ turn: m.turn, text: String(i + 1), good: false })), ...(well ? [{ turn: well.turn, text: '★', good: true }] : [])];

    return [
      h('header', { class: 'result-head' },
        h('div', null,
          h('p', { class: 'quiet' }, [title, callerName, endingName[scorecard.ending]].filter(Boolean).join(' · ')),
          h('h1', { id: 'scorecard-title', tabindex: '-1' }, scorecard.sentence)),
        overall(scorecard)),
      fatalItems(scorecard.fatal),
      h('div', { class: 'result-columns' },
        h('div', { class: 'stack' },
          h('section', { class: 'panel' },
            h('h2', null, `How it went for ${callerName?.split(' ')[0] ?? 'the caller'}`),
            feelings.length > 1 ? curve({ points: feelings, marks }).element : h('p', { class: 'quiet' }, 'The call was too short for a curve.')),
          momentsToWorkOn(toWorkOn, retry),
          doneWell(well)),
        h('div', { class: 'stack' },
          skillRows(scorecard.skills),
          notesCheck(scorecard.notes))),
      h('footer', { class: 'result-foot' },
        h('button', { type: 'button', class: 'button primary', on: { click: next } }, 'Next call', icon('chevron')),
        h('button', { type: 'button', class: 'button', on: { click: () => again(scenarioId) } }, icon('again'), 'Same call again'),
        h('button', { type: 'button', class: 'button', on: { click: () => window.print() } }, icon('print'), 'Print'),
        h('button', { type: 'button', class: 'button', on: { click: () => downloadJson(`scorecard-${scenarioId}.json`, event) } }, icon('download'), 'Download'),
        h('p', { class: 'small quiet' }, `Scored with ${scorecard.rubric}. A score says how this call went, not who you are.`)),
    ];
  }
}

function overall({ overall: value, passed, hints, hintPoints }) {
  if (value === null || value === undefined) return h('p', { class: 'overall' }, h('span', { class: 'quiet' }, 'Too little was said for a score'));
  return h('p', { class: 'overall' },
    h('span', { class: 'overall-value numbers' }, points(value)),
    h('span', { class: 'quiet small' }, 'of 100 overall'),
    hintPoints > 0 && h('span', { class: 'quiet small hints-cost' }, `${hints} ${hints === 1 ? 'hint' : 'hints'}: ${points(hintPoints)} points off`),
    h('span', { class: `tag ${passed ? 'good' : ''}` }, passed ? 'Pass mark reached' : 'Below the pass mark'));
}
