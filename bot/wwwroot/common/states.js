import { h } from './dom.js';
import { icon } from './icons.js';

/** A quiet box for "nothing here yet" and "that did not work": what happened, what is safe, what to do. */
export function stateBox({ mark = 'info', title, text, action, label }) {
  return h('div', { class: 'state-box', role: mark === 'warn' ? 'alert' : 'status' },
    icon(mark, 28),
    h('h2', null, title),
    text && h('p', null, text),
    action && h('button', { type: 'button', class: 'button', on: { click: action } }, label));
}

/** Shown while something is on its way. */
export function waiting(text) {
  return h('div', { class: 'waiting', role: 'status' }, h('span', { class: 'spinner', 'aria-hidden': 'true' }), text);
}
