import { criterionItem } from '../common/criteria.js';
import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { capital, endingName, ledgerKindName, plain, points, skillName } from '../common/words.js';
import { notesCheck } from '../app/notes-check.js';

/** The scorecard beside the transcript: every quote leads to its place in the call. */
export function side(call, marks, pick) {
  const { scorecard } = call;
  if (!scorecard) return h('div', { class: 'review-side' }, h('p', { class: 'quiet' }, 'There is no scorecard for this call yet. It comes when the call is over and the notes are filed.'), atDesk(call), ledger(call));

  const item = (criterion) => criterionItem(criterion, (evidence) => quoteButton(criterion, evidence), marks.letters.get(criterion.id));
  const quoteButton = (criterion, { turn, quote, good }) => h('button', {
    type: 'button', class: `quote ${good ? 'good' : 'bad'}`, data: { turn, criteria: criterion.id }, on: { click: () => pick(turn, criterion.id) },
  }, h('q', null, quote), turn > 0 && h('span', { class: 'small quiet' }, ` turn ${turn}`));

  return h('div', { class: 'review-side' },
    h('section', { class: 'verdict' },
      h('div', null, h('p', { class: 'small quiet' }, endingName[scorecard.ending] ?? ''), h('h2', null, scorecard.sentence)),
      h('p', { class: 'overall-value numbers', 'aria-label': `Overall ${points(scorecard.overall)} of 100` }, points(scorecard.overall))),
    scorecard.fatal?.length > 0 && h('section', { class: 'fatal-side' }, h('h3', null, icon('flag', 16), 'Fatal'), h('ul', { class: 'criteria' }, scorecard.fatal.map(item))),
    h('section', { class: 'skills' }, scorecard.skills.map(({ skill, points: value, band, criteria }) => h('details', { class: 'skill', open: criteria.some((c) => c.verdict === 'cannotJudge') },
      h('summary', null,
        h('span', { class: 'skill-line' },
          h('span', { class: 'skill-name' }, skillName[skill] ?? skill),
          criteria.some((c) => c.verdict === 'cannotJudge') && h('span', { class: 'tag warn' }, 'to judge'),
          h('span', { class: 'skill-points numbers' }, points(value)), h('span', { class: 'skill-turn', 'aria-hidden': 'true' }, icon('chevron', 16))),
        skillBar(skill, value),
        h('span', { class: 'skill-band' }, band)),
      criteria.length > 0 ? h('ul', { class: 'criteria' }, criteria.map(item)) : h('p', { class: 'quiet' }, 'This call gave no occasion to see it.')))),
    ledger(call), atDesk(call), notes(call), notesCheck(scorecard.notes),
    h('p', { class: 'small quiet' }, `Scored with ${scorecard.rubric}.`));
}

/** Every fact of the case and what became of it. */
function ledger({ facts = [], ledger: entries = [] }) {
  if (facts.length === 0) return null;
  return h('section', null, h('h3', null, 'Facts of the case'), h('ul', { class: 'fact-list' }, facts.map((fact) => {
    const mine = entries.filter((entry) => entry.factId === fact.id);
    return h('li', null, h('span', null, capital(fact.label), fact.hidden && h('span', { class: 'tag' }, 'hidden')),
      h('span', { class: 'small quiet' }, mine.length === 0 ? 'Never came up' : mine.map((e) => `${ledgerKindName[e.kind] ?? plain(e.kind)} (${e.turn === 0 ? 'opening' : `turn ${e.turn}`})`).join(', ')));
  })));
}

function notes({ notes: filed }) {
  if (!filed?.text) return null;
  return h('section', null, h('h3', null, 'Notes'), filed.disposition && h('p', { class: 'small quiet' }, filed.disposition), h('p', { class: 'filed-notes' }, filed.text));
}

function atDesk({ deeds = [] }) {
  if (deeds.length === 0) return null;
  return h('section', null, h('h3', null, 'At the desk'), h('ul', { class: 'fact-list' }, deeds.map(({ actionId, value, accepted, turn }) => h('li', null,
    h('span', null, plain(actionId), value !== null && value !== undefined && ` ${value}`, !accepted && h('span', { class: 'tag bad' }, 'refused')),
    h('span', { class: 'small quiet' }, turn === 0 ? 'before the first turn' : `after turn ${turn}`)))));
}
