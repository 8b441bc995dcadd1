import { byId, h } from '../common/dom.js';
import { icon } from '../common/icons.js';

/** A short message that goes away by itself; errors stay long enough to be read twice. */
export function toast(text, level = 'info') {
  const close = () => box.remove();
  const box = h('div', { class: `toast ${level}` },
    icon(level === 'info' ? 'info' : 'warn'),
    h('span', null, text),
    h('button', { type: 'button', class: 'button bare square', 'aria-label': 'Close', on: { click: close } }, icon('close', 16)));
  byId('toasts').append(box);
  setTimeout(close, level === 'error' ? 15_000 : 6000);
}
