import { h } from '../common/dom.js';

const who = { caller: '', trainee: 'You', desk: 'Desk' };

/**
 * The call line by line, under the result: every quote leads to its place in here.
 * @returns {{element: Node, show: (line: number, quote: string) => void}}
 */
export function callLines(transcript, callerName) {
  const rows = new Map(transcript.map(({ line, speaker, text, turn }) => [line, h('li', { class: `call-line ${speaker}`, id: `line-${line}`, tabindex: '-1', data: { line } },
    h('span', { class: 'call-line-number numbers quiet' }, line),
    h('span', { class: 'call-line-who' }, who[speaker] || callerName.split(' ')[0], speaker === 'trainee' && h('span', { class: 'small quiet' }, ` turn ${turn}`)),
    h('span', { class: 'call-line-text' }, text))]));
  const element = h('details', { class: 'panel call-lines', id: 'call-lines' },
    h('summary', null, h('h2', null, 'The call, line by line')),
    h('ol', null, [...rows.values()]));

  function show(line, quote) {
    element.open = true;
    element.querySelectorAll('.is-picked').forEach((e) => e.classList.remove('is-picked'));
    element.querySelectorAll('mark').forEach((e) => e.replaceWith(e.textContent));
    const row = rows.get(line);
    if (!row) return;
    row.classList.add('is-picked');
    underline(row.querySelector('.call-line-text'), quote);
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }

  return { element, show };
}

/** The quote's words within the line; a quote may go over several messages, then the line as a whole is it. */
function underline(place, quote) {
  place.normalize();
  const at = place.textContent.indexOf(quote);
  if (at < 0 || !quote) return;
  const words = document.createRange();
  words.setStart(place.firstChild, at);
  words.setEnd(place.firstChild, at + quote.length);
  words.surroundContents(h('mark', { class: 'evidence-mark' }));
}
