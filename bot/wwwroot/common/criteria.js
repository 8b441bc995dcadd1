import { h } from './dom.js';
import { verdictName } from './words.js';

const tone = { met: 'good', partly: 'warn', notMet: 'bad', cannotJudge: 'warn' };

/**
 * One criterion with its verdict, its reason, the words it rests on, and what people said about it.
 * @param {object} criterion a CriterionResult
 * @param {(evidence: object, index: number) => Node} [quoteOf] how a quote is shown; where there is a transcript, it is a way to its place
 * @param {string|null} [letter] the mark of its words in the transcript
 * @param {Node|null} [actions] what can be done about it
 */
export function criterionItem(criterion, quoteOf = quote, letter = null, actions = null) {
  const { title, verdict, why, evidence = [], points, possible } = criterion;
  return h('li', { class: 'criterion', data: { criterion: criterion.id } },
    h('div', { class: 'criterion-head' },
      letter && h('span', { class: 'letter', data: { skill: criterion.skill } }, letter),
      h('h3', null, title),
      h('span', { class: `tag ${tone[verdict] ?? ''}` }, verdictName[verdict] ?? verdict),
      possible > 0 && h('span', { class: 'small quiet numbers criterion-points' }, pointsOf({ points, possible }))),
    h('p', { class: 'quiet' }, why),
    evidence.length > 0 && h('ul', { class: 'quotes' }, evidence.map((e, i) => h('li', null, quoteOf(e, i)))),
    said(criterion),
    actions);
}

/** Where a quote stands: "turn 3, line 12". */
export function placeOf({ turn, line }) {
  return [turn > 0 && `turn ${turn}`, line > 0 && `line ${line}`].filter(Boolean).join(', ');
}

/** The trainee's disagreement, the trainer's decision, and beside it what the machine says. */
function said({ id, review }) {
  if (!review) return null;
  const { contest, decision, machine, open } = review;
  const fatal = id.startsWith('fatal.');
  return h('div', { class: 'criterion-review' },
    contest && h('p', null, h('span', { class: `tag ${open ? 'warn' : ''}` }, open ? 'Disagreement, waits for a trainer' : 'Disagreement'), ' ', h('q', null, contest.words), h('span', { class: 'small quiet' }, ` ${contest.by}`)),
    decision && h('p', null, h('span', { class: `tag ${tone[decision.verdict] ?? ''}` }, `Decided: ${fatal ? fatalName(decision.verdict) : verdictName[decision.verdict]}`), ' ', h('q', null, decision.reason),
      h('span', { class: 'small quiet' }, ` ${decision.by}; the machine says: ${fatal ? 'fails the call' : verdictName[machine.verdict]}${machine.possible > 0 ? `, ${pointsOf(machine)}` : ''}`)));
}

export function fatalName(verdict) {
  return verdict === 'met' ? 'did not happen' : 'stands';
}

function quote({ turn, line, quote: words, good }) {
  return h('span', { class: `quote ${good ? 'good' : 'bad'}` }, h('q', null, words), h('span', { class: 'small quiet' }, ` ${placeOf({ turn, line })}`));
}

function pointsOf({ points, possible }) {
  return `${trim(points)} of ${trim(possible)}`;
}

function trim(value) {
  return Number(value.toFixed(1)).toString();
}
