import { byId, h } from '../common/dom.js';
import { icon } from '../common/icons.js';

/** A short message that goes away by itself; errors stay until they are closed. */
export function toast(text, level = 'info') {
  const close = () => box.remove();
  const box = h('div', { class: `toast ${level}` },
    icon(level === 'info' ? 'info' : 'warn'),
    h('span', null, text),
    h('button', { type: 'button', class: 'button bare square', 'aria-label': 'Close', on: { click: close } }, icon('close', 16)));
  byId('toasts').append(box);
  if (level !== 'error') setTimeout(close, 6000);
}
