import { h } from './dom.js';
import { verdictName } from './words.js';

const tone = { met: 'good', partly: 'warn', notMet: 'bad' };

/**
 * One criterion with its verdict, its reason and the words it rests on.
 * @param {object} criterion a CriterionResult
 * @param {(evidence: object, index: number) => Node} [quoteOf] how a quote is shown; the trainer's room makes it a link
 */
export function criterionItem(criterion, quoteOf = quote, letter = null) {
  const { title, verdict, why, evidence = [], points, possible } = criterion;
  return h('li', { class: 'criterion', data: { criterion: criterion.id } },
    h('div', { class: 'criterion-head' },
      letter && h('span', { class: 'letter', data: { skill: criterion.skill } }, letter),
      h('h3', null, title),
      h('span', { class: `tag ${tone[verdict] ?? ''}` }, verdictName[verdict] ?? verdict),
      possible > 0 && h('span', { class: 'small quiet numbers' }, `${trim(points)} of ${trim(possible)}`)),
    h('p', { class: 'quiet' }, why),
    evidence.length > 0 && h('ul', { class: 'quotes' }, evidence.map((e, i) => h('li', null, quoteOf(e, i)))));
}

function quote({ turn, quote: words, good }) {
  return h('span', { class: `quote ${good ? 'good' : 'bad'}` }, h('q', null, words), h('span', { class: 'small quiet' }, turn > 0 ? ` turn ${turn}` : ''));
}

function trim(value) {
  return Number(value.toFixed(1)).toString();
}
