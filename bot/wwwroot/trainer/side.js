import { criterionItem, placeOf } from '../common/criteria.js';
import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { capital, day, endingName, ledgerKindName, plain, points, skillName } from '../common/words.js';
import { notesCheck } from '../app/notes-check.js';
import { decide } from './decide.js';

/** The scorecard beside the transcript: every quote leads to its place in the call. */
export function side(call, marks, pick, decided) {
  const { scorecard } = call;
  if (!scorecard) return h('div', { class: 'review-side' }, h('p', { class: 'quiet' }, 'There is no scorecard for this call yet. It comes when the call is over and the notes are filed.'), atDesk(call), ledger(call));

  const item = (criterion) => criterionItem(criterion, (evidence) => quoteButton(criterion, evidence), marks.letters.get(criterion.id), decide(call.callId, criterion, (scorecard) => decided(scorecard, criterion.id)));
  const quoteButton = (criterion, { turn, line, quote, good }) => h('button', {
    type: 'button', class: `quote ${good ? 'good' : 'bad'}`, data: { turn, criteria: criterion.id }, on: { click: () => pick(turn, criterion.id) },
  }, h('q', null, quote), h('span', { class: 'small quiet' }, ` ${placeOf({ turn, line })}`));

  return h('div', { class: 'review-side' },
    h('section', { class: 'verdict' },
      h('div', null, h('p', { class: 'small quiet' }, endingName[scorecard.ending] ?? ''), h('h2', null, scorecard.sentence)),
      h('p', { class: 'overall-value numbers', 'aria-label': `Overall ${points(scorecard.overall)} of 100` }, points(scorecard.overall))),
    h('p', { class: 'tags' }, h('span', { class: `tag ${scorecard.passed ? 'good' : ''}` }, scorecard.passed ? 'Pass mark reached' : 'Below the pass mark'),
      scorecard.toDecide > 0 && h('span', { class: 'tag warn' }, `${scorecard.toDecide} to decide`)),
    scorecard.fatal?.length > 0 && h('section', { class: 'fatal-side' }, h('h3', null, icon('flag', 16), 'Fatal'), h('ul', { class: 'criteria' }, scorecard.fatal.map(item))),
    h('section', { class: 'skills' }, scorecard.skills.map(({ skill, points: value, band, criteria }) => h('details', { class: 'skill', data: { skill }, open: criteria.some(waits) },
      h('summary', null,
        h('span', { class: 'skill-line' },
          h('span', { class: 'skill-name' }, skillName[skill] ?? skill),
          criteria.some(waits) && h('span', { class: 'tag warn' }, 'to decide'),
          h('span', { class: 'skill-points numbers' }, points(value)), h('span', { class: 'skill-turn', 'aria-hidden': 'true' }, icon('chevron', 16))),
        skillBar(skill, value),
        h('span', { class: 'skill-band' }, band)),
      criteria.length > 0 ? h('ul', { class: 'criteria' }, criteria.map(item)) : h('p', { class: 'quiet' }, 'This call gave no occasion to see it.')))),
    coaching(scorecard, pick),
    ledger(call), atDesk(call), notes(call), notesCheck(scorecard.notes),
    h('div', { class: 'trend-place' }),
    h('p', { class: 'small quiet' }, `Scored with ${scorecard.rubric}.`, call.history?.length > 0 && ` Before: ${call.history.map((past) => `${points(past.overall)} with ${past.rubric}, until ${day(past.replacedAt)}`).join('; ')}.`));
}

function waits(criterion) {
  return criterion.verdict === 'cannotJudge' || Boolean(criterion.review?.open);
}

/** What the coach tells the trainee, word for word. */
function coaching({ toWorkOn = [], doneWell, next }, pick) {
  if (toWorkOn.length === 0 && !doneWell && !next) return null;
  const moment = ({ turn, line, why, better, insteadWords }, title) => h('li', null,
    h('span', null, h('button', { type: 'button', class: 'button bare small', on: { click: () => pick(turn) } }, [title, `turn ${turn}`, line > 0 && `line ${line}`].filter(Boolean).join(', '))),
    h('span', null, why), better && h('span', null, h('q', null, better)), insteadWords && h('span', { class: 'small quiet' }, insteadWords));
  return h('section', null, h('h3', null, 'What the trainee is told'), h('ul', { class: 'fact-list' },
    toWorkOn.map((m, i) => moment(m, `To work on ${i + 1}`)), doneWell && moment(doneWell, 'Done well'),
    next && h('li', null, h('span', null, `Next call: ${next.title}`), h('span', { class: 'small quiet' }, next.reason))));
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
