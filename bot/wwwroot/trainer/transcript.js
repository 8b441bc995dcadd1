import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { clock, plain, span, time } from '../common/words.js';
import { marksInLine, pieces } from './marks.js';
import { turnDetail } from './turn-detail.js';

const silenceFromSeconds = 20;

/**
 * The call as it was written: who, when, what was cut off, how long nobody wrote. Trainee lines carry the underlining,
 * and under the last line of each turn stands what it did.
 */
export function transcript(call, marks, pick) {
  const lines = new Map(call.transcript.map((line) => [line.id, line]));
  const turnOf = new Map(call.turns.flatMap((turn) => turn.lineIds.map((id) => [id, turn])));
  const facts = new Map((call.facts ?? []).map((fact) => [fact.id, fact]));
  const start = Date.parse(call.startedAt);
  const seconds = (at) => (Date.parse(at) - start) / 1000;
  let before = call.startedAt;

  const rows = call.transcript.map((line) => {
    const gap = seconds(line.at) - seconds(before);
    const passed = (call.between ?? []).filter(({ at }) => at > before && at <= line.at);
    before = line.at;
    const turn = turnOf.get(line.id);
    return [
      gap >= silenceFromSeconds && silence(gap, passed),
      gap < silenceFromSeconds && passed.map((entry) => silence(null, [entry])),
      row(line, turn),
      turn && turn.lineIds.at(-1) === line.id && turnDetail(turn, facts, pick),
    ];
  });
  return h('ol', { class: 'transcript', 'aria-label': 'Transcript' }, rows);

  function row(line, turn) {
    const first = turn && turn.lineIds[0] === line.id;
    return h('li', { class: `line ${line.speaker}`, data: { turn: turn?.number ?? line.turn, line: line.id }, id: first ? `turn-${turn.number}` : null },
      h('time', { class: 'line-time numbers', datetime: line.at, title: time(line.at, true) }, clock(seconds(line.at))),
      h('div', { class: 'line-body' },
        first && turnHead(turn),
        line.speaker === 'desk' && icon('desk', 16),
        h('p', { class: 'line-text' }, turn ? marked(turn, line) : line.text),
        line.speaker === 'caller' && callerFoot(line)));
  }

  function turnHead(turn) {
    return h('div', { class: 'turn-head' },
      h('h2', { class: 'turn-title' }, h('button', { type: 'button', class: 'turn-name', data: { turn: turn.number }, on: { click: () => pick(turn.number), keydown: walk } }, `Turn ${turn.number}`)),
      turn.fragmentsCutOff > 0 && h('span', { class: 'tag warn with-icon' }, icon('cut', 14), `Cut in; ${turn.fragmentsCutOff} ${turn.fragmentsCutOff === 1 ? 'message was' : 'messages were'} on the way`),
      turn.fragmentsCutOff === 0 && turn.secondsAfterCaller >= 1 && h('span', { class: 'small quiet' }, `after ${span(turn.secondsAfterCaller)}`),
      turn.questionsIgnored?.length > 0 && h('span', { class: 'tag' }, turn.questionsIgnored.length === 1 ? 'A question stayed open' : `${turn.questionsIgnored.length} questions stayed open`),
      (marks.whole.get(turn.number) ?? []).map(letterOf));
  }

  function marked(turn, line) {
    const mine = marksInLine(turn, line.id, lines, marks.spans.get(turn.number) ?? []);
    return pieces(line.text, mine).map((piece) => [
      piece.marks.length === 0 ? piece.text : h('mark', {
        class: 'evidence', data: { criteria: piece.marks.map((m) => m.criterion).join(' '), skill: piece.marks[0].skill, second: piece.marks.find((m) => m.skill !== piece.marks[0].skill)?.skill ?? '' },
        title: piece.marks.map((m) => `${m.letter} ${m.title}`).join('\n'), on: { click: () => pick(turn.number, piece.marks[0].criterion) },
      }, piece.text),
      piece.ends.map(letterOf),
    ]);
  }

  function letterOf(mark) {
    return h('button', {
      type: 'button', class: 'letter', data: { skill: mark.skill, criteria: mark.criterion },
      'aria-label': `${mark.letter}: ${mark.title}, ${mark.good ? 'in favour' : 'against'}`, on: { click: (event) => pick(Number(event.currentTarget.closest('[data-turn]').dataset.turn), mark.criterion) },
    }, mark.letter);
  }

  function callerFoot(line) {
    const told = line.tells?.map((id) => facts.get(id)).filter(Boolean) ?? [];
    if (told.length === 0) return null;
    return h('p', { class: 'tags' }, told.map((fact) => h('span', { class: `tag${fact.hidden ? ' warn' : ''}`, title: line.move ? plain(line.move) : null }, fact.hidden ? `Opens up: ${fact.label}` : `Tells: ${fact.label}`)));
  }
}

function silence(gap, passed) {
  return h('li', { class: 'silence' }, gap !== null && h('span', null, `${span(gap)} without a message`), passed.map(({ change }) => h('span', null, change.why)));
}

/** Arrow keys walk from turn to turn. */
function walk(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const heads = [...event.currentTarget.closest('.transcript').querySelectorAll('.turn-name')];
  const next = heads[heads.indexOf(event.currentTarget) + by];
  next?.focus();
  next?.click();
}
