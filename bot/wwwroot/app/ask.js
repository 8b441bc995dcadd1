import { h } from '../common/dom.js';

/** Asks before something that cannot be taken back. Resolves to true when the person agrees. */
export function ask({ title, text, yes, no = 'Cancel', danger = false }) {
  return new Promise((resolve) => {
    const dialog = h('dialog', { 'aria-labelledby': 'ask-title' },
      h('h2', { id: 'ask-title' }, title),
      h('p', { class: 'quiet' }, text),
      h('form', { method: 'dialog', class: 'buttons' },
        h('button', { class: 'button', value: 'no', autofocus: true }, no),
        h('button', { class: `button ${danger ? 'danger' : 'primary'}`, value: 'yes' }, yes)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
