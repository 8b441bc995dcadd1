import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';

const lengths = [3, 5];

/** Offered above the grid: several calls in a row instead of one. It is taken as practice or exam, as chosen above. */
export function shiftOffer(calls, start) {
  const regular = calls.filter((call) => call.id !== 'tutorial');
  if (regular.length < lengths[0]) return null;
  const each = regular.reduce((sum, call) => sum + call.minutes, 0) / regular.length;
  const choice = h('select', { class: 'level', 'aria-label': 'How many calls' },
    lengths.map((length) => h('option', { value: length }, `${length} calls, about ${Math.round(each * length / 5) * 5} min`)));
  return h('section', { class: 'shift-offer', 'aria-labelledby': 'shift-offer-title' },
    h('div', null,
      h('h2', { id: 'shift-offer-title' }, 'A shift'),
      h('p', { class: 'quiet' }, 'Several callers in a row, each from another industry, drawn for you. The results come at the end: call by call, and whether your patience lasted.')),
    h('div', { class: 'shift-offer-take' }, choice,
      h('button', { type: 'button', class: 'button', on: { click: () => start(Number(choice.value)) } }, icon('phone'), 'Start a shift')));
}
