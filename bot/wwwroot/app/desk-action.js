import { h, put } from '../common/dom.js';
import { amount } from '../common/words.js';

/**
 * One action at the desk: choose it, give the value where there is one, read what is about to happen, do it.
 * A value over the limit is said, not forbidden: to notice the limit is part of the job.
 * @param {{id: string, title: string, unit: string|null, min: number|null, max: number|null}} action
 * @param {(command: string) => Promise<unknown>} run
 */
export function deskAction(action, run) {
  const takesValue = action.unit !== null && action.unit !== undefined;
  const isNumber = takesValue && action.unit !== '';
  const id = `action-${action.id}`;
  const confirm = h('p', { class: 'confirm-line', id: `${id}-line`, role: 'status' });
  const doIt = h('button', { type: 'submit', class: 'button primary' }, 'Do it');
  const input = takesValue && h('input', {
    class: 'input numbers', id, name: 'value', autocomplete: 'off', required: true, 'aria-describedby': `${id}-line`,
    inputmode: isNumber ? 'decimal' : 'text', maxlength: 200, on: { input: say },
  });

  const form = h('form', { class: 'action-form', hidden: true, on: { submit } },
    takesValue && h('div', { class: 'field' },
      h('label', { for: id }, isNumber ? `Value in ${action.unit}` : 'Details', isNumber && limits() && h('span', { class: 'quiet numbers' }, ` ${limits()}`)),
      input),
    confirm,
    h('div', { class: 'action-buttons' }, doIt, h('button', { type: 'button', class: 'button bare', on: { click: () => toggle(false) } }, 'Not now')));
  const opener = h('button', { type: 'button', class: 'action-opener', 'aria-expanded': 'false', on: { click: () => toggle(form.hidden) } },
    h('span', null, action.title), isNumber && h('span', { class: 'small quiet numbers' }, limits()));

  function limits() {
    const { min, max, unit } = action;
    if (max === null || max === undefined) return '';
    return min > 0 ? `${amount(min)} to ${amount(max)} ${unit}` : `up to ${amount(max)} ${unit}`;
  }

  function toggle(open) {
    form.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) {
      say();
      (input || doIt).focus();
    } else {
      opener.focus();
    }
  }

  function say() {
    const { text, level, ready } = confirmLine(action, takesValue ? input.value : null);
    confirm.className = `confirm-line ${level}`;
    put(confirm, text);
    doIt.disabled = !ready;
  }

  async function submit(event) {
    event.preventDefault();
    doIt.disabled = true;
    put(confirm, 'On its way');
    const value = takesValue ? ` ${isNumber ? parseValue(input.value) : input.value.trim()}` : '';
    try {
      await run(`/do ${action.id}${value}`);
      if (input) input.value = '';
      toggle(false);
    } catch {
      doIt.disabled = false;
      confirm.className = 'confirm-line bad';
      put(confirm, 'This did not get through. Nothing was done; try again.');
    }
  }

  return h('li', { class: 'action' }, opener, form);
}

/** What the trainee reads before doing it: the deed, the value, and how it stands to the limit. */
export function confirmLine({ title, unit, min, max }, typed) {
  if (typed === null) return { text: `${title}. The caller will not see this; tell them.`, level: '', ready: true };
  if (typed.trim() === '') return { text: unit ? `Give a value in ${unit}.` : 'Say what it is about.', level: 'quiet', ready: false };
  if (!unit) return { text: `${title}: ${typed.trim()}`, level: '', ready: true };
  const value = parseValue(typed);
  if (value === null) return { text: 'This is not a number.', level: 'bad', ready: false };
  const deed = `${title}: ${amount(value)} ${unit}`;
  if (min !== null && min !== undefined && value < min) return { text: `${deed} – under the least, which is ${amount(min)}.`, level: 'warn', ready: true };
  if (max === null || max === undefined) return { text: deed, level: '', ready: true };
  return value > max
    ? { text: `${deed} – over your limit of ${amount(max)}. The desk will refuse it.`, level: 'bad', ready: true }
    : { text: `${deed} – within your limit of ${amount(max)}.`, level: 'good', ready: true };
}

/** Takes "206", "206.50" and "206,50". */
function parseValue(text) {
  const cleaned = text.trim().replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(cleaned) ? Number(cleaned) : null;
}
