import { h } from '../common/dom.js';

/**
 * Asks before something that cannot be taken back.
 * @returns {Promise<'yes' | 'other' | 'no'>} `other` is a second way to agree
 */
export function ask({ title, text, yes, other, no = 'Cancel', danger = false }) {
  return new Promise((resolve) => {
    const dialog = h('dialog', { 'aria-labelledby': 'ask-title' },
      h('h2', { id: 'ask-title' }, title),
      h('p', { class: 'quiet' }, text),
      h('form', { method: 'dialog', class: 'buttons' },
        h('button', { class: 'button', value: 'no', autofocus: true }, no),
        other && h('button', { class: 'button', value: 'other' }, other),
        h('button', { class: `button ${danger ? 'danger' : 'primary'}`, value: 'yes' }, yes)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || 'no');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
