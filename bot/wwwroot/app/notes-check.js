import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { capital, noteResultName } from '../common/words.js';

const look = { caught: ['good', 'check'], missed: ['', 'close'], garbled: ['warn', 'warn'] };

/** Which facts of the call made it into the notes. */
export function notesCheck(notes = []) {
  if (notes.length === 0) return null;
  return h('section', { class: 'panel' },
    h('h2', null, 'Your notes'),
    h('p', { class: 'quiet' }, `${notes.filter((n) => n.result === 'caught').length} of ${notes.length} facts noted rightly.`),
    h('ul', { class: 'note-checks' }, notes.map(({ label, result, words }) => {
      const [tone, mark] = look[result] ?? look.missed;
      return h('li', null,
        h('span', { class: `tag ${tone} with-icon` }, icon(mark, 14), noteResultName[result] ?? result),
        h('span', null, capital(label), words && h('q', { class: 'quiet' }, words)));
    })));
}
