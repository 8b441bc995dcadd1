import { skillLetter } from '../common/words.js';

/**
 * Which words of which turn a criterion rests on. Every criterion with evidence gets a mark of a letter and a number
 * (L1, E2), so that the underlining can be read without its colour.
 * @returns {{letters: Map<string, string>, spans: Map<number, object[]>, whole: Map<number, object[]>}}
 */
export function marksOf(scorecard, turns) {
  const letters = new Map();
  const spans = new Map();
  const whole = new Map();
  const counts = {};
  const groups = [...(scorecard?.skills ?? []).map((s) => s.criteria), scorecard?.fatal ?? []];

  groups.forEach((criteria, group) => {
    const isFatal = group === groups.length - 1;
    for (const criterion of criteria) {
      if (!criterion.evidence?.length) continue;
      const letter = isFatal ? 'X' : skillLetter[criterion.skill] ?? '?';
      counts[letter] = (counts[letter] ?? 0) + 1;
      const mark = { criterion: criterion.id, title: criterion.title, skill: isFatal ? 'fatal' : criterion.skill, letter: `${letter}${counts[letter]}` };
      if (!letters.has(criterion.id)) letters.set(criterion.id, mark.letter);
      for (const evidence of criterion.evidence) place({ ...mark, good: evidence.good }, evidence);
    }
  });

  function place(mark, { turn, span, quote }) {
    const text = turns.find((t) => t.number === turn)?.text ?? '';
    const found = span ?? spanOf(text, quote);
    if (found && found.start + found.length <= text.length) add(spans, turn, { ...mark, start: found.start, end: found.start + found.length });
    else add(whole, turn, mark);
  }

  return { letters, spans, whole };
}

/**
 * Cuts a piece of text where marks begin and end.
 * @returns {{text: string, marks: object[], ends: object[]}[]} `ends` are the marks whose last word this piece is
 */
export function pieces(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].filter((c) => c >= 0 && c <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1];
    return { text: text.slice(from, to), marks: marks.filter((m) => m.start < to && m.end > from), ends: marks.filter((m) => m.end === to) };
  });
}

/**
 * A turn's text is its messages joined by line feeds and spans count through all of them; a transcript shows them one by one.
 * @returns {object[]} marks with places inside the message, those that touch it
 */
export function marksInLine(turn, lineId, lines, marks) {
  let offset = 0;
  for (const id of turn.lineIds) {
    const length = lines.get(id)?.text.length ?? 0;
    if (id === lineId) {
      return marks.filter((m) => m.start < offset + length && m.end > offset)
        .map((m) => ({ ...m, start: Math.max(0, m.start - offset), end: Math.min(length, m.end - offset) }));
    }
    offset += length + 1;
  }
  return [];
}

function spanOf(text, quote) {
  const start = quote ? text.indexOf(quote) : -1;
  return start < 0 ? null : { start, length: quote.length };
}

function add(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}
