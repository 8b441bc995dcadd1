import { h } from '../common/dom.js';
import { capital, feelingName, ledgerKindName, plain, points, signed } from '../common/words.js';

const feelings = ['anger', 'anxiety', 'trust', 'patience', 'acceptance'];
/** For these more is worse. */
const heavy = new Set(['anger', 'anxiety']);

/** What one turn did: feelings on one line; opened, every change with its reason, the acts heard and the facts touched. */
export function turnDetail(turn, facts, pick) {
  const details = h('details', { class: 'turn-detail', data: { turn: turn.number } },
    h('summary', { on: { click: () => { if (!details.open) pick(turn.number); } } },
      feelings.filter((id) => Math.round(turn.after[id]) !== Math.round(turn.before[id]) || id !== 'acceptance').map((id) => feeling(id, turn))),
    turn.changes.length > 0 && part('Why', h('table', { class: 'data' },
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Reason'), feelings.map((id) => h('th', { scope: 'col', class: 'number' }, feelingName[id])))),
      h('tbody', null, turn.changes.map((change) => h('tr', null,
        h('th', { scope: 'row', class: 'reason' }, change.why, change.span && h('q', { class: 'quiet small' }, turn.text.slice(change.span.start, change.span.start + change.span.length))),
        feelings.map((id) => h('td', { class: `number ${tone(id, change[id])}` }, Math.round(change[id]) === 0 ? '' : signed(change[id])))))))),
    part('Acts heard', turn.reading.acts.length > 0
      ? h('ul', { class: 'acts' }, turn.reading.acts.map(({ act, words, specific }) => h('li', null, h('span', { class: 'tag' }, plain(act)), h('q', null, words), specific >= 0.5 && h('span', { class: 'small quiet' }, 'specific'))))
      : h('p', { class: 'quiet' }, 'None.')),
    turn.ledger.length > 0 && part('Facts', h('ul', { class: 'acts' }, turn.ledger.map(({ factId, kind, valueSaid }) =>
      h('li', null, h('span', { class: `tag ${kind === 'restated' ? 'good' : kind === 'misheard' || kind === 'askedAgain' ? 'bad' : ''}` }, ledgerKindName[kind] ?? plain(kind)),
        h('span', null, capital(facts.get(factId)?.label) || plain(factId), valueSaid && ` (said: ${valueSaid})`))))),
    turn.offers?.length > 0 && part('Offers', h('ul', { class: 'acts' }, turn.offers.map(({ resolutionId, amount, answer, tense }) =>
      h('li', null, h('span', { class: 'tag' }, plain(answer)), h('span', null, `${plain(resolutionId)}${amount === null || amount === undefined ? '' : ` ${amount}`}, ${plain(tense).toLowerCase()}`))))));
  return h('li', { class: 'turn-foot', data: { turn: turn.number } }, details);
}

function feeling(id, { before, after }) {
  const change = Math.round(after[id]) - Math.round(before[id]);
  return h('span', { class: 'feeling numbers' }, h('span', { class: 'quiet' }, feelingName[id]), ` ${points(after[id])} `, change !== 0 && h('span', { class: tone(id, change) }, signed(change)));
}

function tone(id, change) {
  if (Math.round(change) === 0) return '';
  return (change > 0) === heavy.has(id) ? 'worse' : 'kinder';
}

function part(title, content) {
  return h('section', null, h('h3', null, title), h('div', { class: 'scroll-x' }, content));
}
