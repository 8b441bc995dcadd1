import { h } from '../common/dom.js';
import { draftOf, saveDraft } from './notes-draft.js';

/** A text box over the draft of one call; the desk and the wrap-up show the same draft. */
export function notesBox({ scenarioId, id, label, hint, rows = 8 }) {
  const area = h('textarea', {
    class: 'input', id, rows, maxlength: 4000, 'aria-describedby': `${id}-hint`,
    on: { input: () => saveDraft(scenarioId, { text: area.value }) },
  });
  area.value = draftOf(scenarioId).text;
  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), area, h('p', { class: 'small quiet', id: `${id}-hint` }, hint)),
    area,
  };
}
