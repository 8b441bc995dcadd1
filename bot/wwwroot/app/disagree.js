import { h, put } from '../common/dom.js';

/**
 * "I disagree" under a criterion: a sentence, and it goes to the trainers' queue.
 * @param {object} criterion
 * @param {(words: string) => Promise<void>} send
 */
export function disagree(criterion, send) {
  if (criterion.review?.contest || criterion.verdict === 'notObserved') return null;
  const place = h('div', { class: 'disagree' });
  closed();
  return place;

  function closed() {
    put(place, h('button', { type: 'button', class: 'button bare small', on: { click: open } }, 'I disagree'));
  }

  function open() {
    const id = `disagree-${criterion.id}`;
    const words = h('textarea', { class: 'input', id, rows: 2, maxlength: 1000 });
    const problem = h('p', { class: 'field-problem', role: 'alert' });
    const form = h('form', { class: 'stack', novalidate: true, on: { submit } },
      h('label', { class: 'label small', for: id }, 'What does the machine get wrong here? A trainer will read it and decide.'),
      words, problem,
      h('div', null, h('button', { type: 'submit', class: 'button primary' }, 'Send to a trainer'), h('button', { type: 'button', class: 'button bare', on: { click: closed } }, 'Cancel')));
    put(place, form);
    words.focus();

    async function submit(event) {
      event.preventDefault();
      try {
        await send(words.value);
      } catch (error) {
        put(problem, error.said ?? 'That did not get through. Nothing is lost; try again in a moment.');
      }
    }
  }
}
