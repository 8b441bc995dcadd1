import { curve } from '../common/curve.js';
import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { trendList } from '../common/trend.js';
import { endingName, points } from '../common/words.js';
import { disagree } from './disagree.js';
import { notesCheck } from './notes-check.js';
import { contest, resultOf, trendOf } from './results.js';
import { downloadJson } from './save.js';
import { callLines } from './scorecard-lines.js';
import { momentsToWorkOn, doneWell } from './scorecard-moments.js';
import { fatalItems, skillRows } from './scorecard-skills.js';
import { toast } from './toast.js';

/** The fourth moment: the result, from one sentence down to the words it rests on. */
export function createScorecard(root, { session, start, next, again, retry, report }) {
  let shown = '';
  let event = null;
  let lines = null;
  let trend = null;
  let inShift = false;

  return {
    update({ scorecard, shift }) {
      const wanted = JSON.stringify([scorecard, shift?.shiftId]);
      if (wanted === shown) return;
      shown = wanted;
      inShift = Boolean(shift);
      [event, lines, trend] = [scorecard, null, null];
      draw();
      look();
    },
  };

  /** The result may have been decided otherwise since it was said; and the call itself is asked for, to trace quotes to their lines. */
  async function look() {
    const mine = event;
    const [result, skills] = await Promise.all([resultOf(session(), mine.callId), trendOf(session())]);
    if (mine !== event || !result) return;
    trend = skills;
    lines = callLines(result.transcript, event.callerName ?? 'Caller');
    take(result.scorecard);
  }

  function take(scorecard) {
    event = { ...event, scorecard };
    draw();
  }

  async function sendContest(criterion, words) {
    const { scorecard } = await contest(session(), event.callId, criterion.id, words);
    take(scorecard);
    toast('Sent. A trainer will decide; the result shows it then.');
  }

  function draw() {
    const open = new Set([...root.querySelectorAll('.skill[open]')].map((e) => e.dataset.skill));
    put(root, view(event, { open, ...(lines && { toLine: lines.show, actions: (criterion) => disagree(criterion, (words) => sendContest(criterion, words)) }) }));
  }

  function view(result, ways) {
    const { title, callerName, scorecard, scenarioId } = result;
    const { toWorkOn = [], doneWell: well, curve: feelings = [] } = scorecard;
    const marks = [...toWorkOn.map((m, i) => ({ turn: m.turn, text: String(i + 1), good: false })), ...(well ? [{ turn: well.turn, text: '★', good: true }] : [])];

    return [
      h('header', { class: 'result-head' },
        h('div', null,
          h('p', { class: 'quiet' }, [title, callerName, endingName[scorecard.ending]].filter(Boolean).join(' · ')),
          h('h1', { id: 'scorecard-title', tabindex: '-1' }, scorecard.sentence)),
        overall(scorecard)),
      fatalItems(scorecard.fatal, ways),
      h('div', { class: 'result-columns' },
        h('div', { class: 'stack' },
          h('section', { class: 'panel' },
            h('h2', null, `How it went for ${callerName?.split(' ')[0] ?? 'the caller'}`),
            feelings.length > 1 ? curve({ points: feelings, marks }).element : h('p', { class: 'quiet' }, 'The call was too short for a curve.')),
          momentsToWorkOn(toWorkOn, retry),
          doneWell(well),
          lines?.element),
        h('div', { class: 'stack' },
          skillRows(scorecard.skills, ways),
          notesCheck(scorecard.notes),
          trend && h('div', { class: 'panel' }, trendList(trend, 'Your skills over your calls')))),
      h('footer', { class: 'result-foot' },
        inShift
          ? h('button', { type: 'button', class: 'button primary', on: { click: report } }, icon('back'), 'Back to the shift')
          : [nextCall(scorecard.next, scenarioId), h('button', { type: 'button', class: 'button', on: { click: () => again(scenarioId) } }, icon('again'), 'Same call again')],
        h('button', { type: 'button', class: 'button', on: { click: next } }, 'All calls'),
        h('button', { type: 'button', class: 'button', on: { click: () => window.print() } }, icon('print'), 'Print'),
        h('button', { type: 'button', class: 'button', on: { click: () => downloadJson(`scorecard-${scenarioId}.json`, result) } }, icon('download'), 'Download'),
        h('p', { class: 'small quiet' }, `Scored with ${scorecard.rubric}. A score says how this call went, not who you are.`)),
    ];
  }

  function nextCall(suggested, scenarioId) {
    if (!suggested || suggested.scenarioId === scenarioId) return suggested && h('p', { class: 'next-reason' }, suggested.reason);
    return [
      h('p', { class: 'next-reason' }, h('strong', null, `Next: ${suggested.title}. `), suggested.reason),
      h('button', { type: 'button', class: 'button primary next-call', on: { click: () => start(suggested.scenarioId) } }, suggested.title, icon('chevron')),
    ];
  }
}

function overall({ overall: value, passed, toDecide, hints, hintPoints }) {
  if (value === null || value === undefined) return h('p', { class: 'overall' }, h('span', { class: 'quiet' }, 'Too little was said for a score'));
  return h('p', { class: 'overall' },
    h('span', { class: 'overall-value numbers' }, points(value)),
    h('span', { class: 'quiet small' }, 'of 100 overall'),
    hintPoints > 0 && h('span', { class: 'quiet small hints-cost' }, `${hints} ${hints === 1 ? 'hint' : 'hints'}: ${points(hintPoints)} points off`),
    h('span', { class: `tag ${passed ? 'good' : ''}` }, passed ? 'Pass mark reached' : 'Below the pass mark'),
    toDecide > 0 && h('span', { class: 'tag warn' }, `${toDecide} for a trainer to decide`));
}
