import { h } from '../common/dom.js';
import { useAccessCode } from './session.js';

/** Shown when the host does not let everybody in. Its own words say why; a code may or may not help. */
export function accessCodeForm(said, retry, leave) {
  const input = h('input', { class: 'input', id: 'access-code', type: 'password', autocomplete: 'off', required: true });
  return h('form', {
    class: 'panel stack access-code',
    on: {
      submit: (event) => {
        event.preventDefault();
        useAccessCode(input.value.trim());
        retry();
      },
    },
  },
  h('h1', null, 'Access code'),
  h('p', null, said ?? 'An access code is needed to practise here. Ask your trainer for it.'),
  h('div', { class: 'field' }, h('label', { for: 'access-code' }, 'Code'), input),
  h('div', { class: 'action-buttons' },
    h('button', { type: 'submit', class: 'button primary' }, 'Go on'),
    h('button', { type: 'button', class: 'button bare', on: { click: leave } }, 'All calls')));
}
