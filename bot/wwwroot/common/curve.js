import { h, put, s } from './dom.js';
import { clock, feelingName, points as whole } from './words.js';

/** Drawn and labelled in this order. Dashes tell the lines apart without colour. */
const lines = [
  { id: 'anger', dash: '' },
  { id: 'trust', dash: '' },
  { id: 'patience', dash: '5 4' },
];
const space = { left: 28, right: 92, top: 44, bottom: 24 };
const labelRows = [12, 28];

/**
 * The caller's feelings over a call: thin lines with their names at the end, what happened written above,
 * and every turn a stop for mouse and keyboard. A table with the same numbers goes with it.
 * @param {object} options
 * @param {{turn: number, seconds: number, feelings: object, label: string|null}[]} options.points
 * @param {'turn'|'seconds'} [options.axis]
 * @param {{turn: number, text: string, good: boolean}[]} [options.marks] numbered moments
 * @param {(turn: number) => void} [options.onPick]
 */
export function curve({ points, axis = 'turn', marks = [], height = 220, onPick = () => {} }) {
  const canvas = h('div', { class: 'curve-canvas' });
  const reading = h('p', { class: 'curve-reading small numbers', 'aria-live': 'polite' });
  let picked = null;

  function draw() {
    const width = Math.max(280, canvas.clientWidth || 640);
    put(canvas, picture(width, height, { points, axis, marks, picked, pick: (turn) => { pick(turn); onPick(turn); } }));
  }

  function pick(turn) {
    if (turn === picked) return;
    picked = turn;
    canvas.querySelectorAll('.curve-stop').forEach((stop) => stop.classList.toggle('is-picked', Number(stop.dataset.turn) === turn));
    const point = points.find((p) => p.turn === turn);
    put(reading, point ? readingOf(point) : 'Point at a turn to read its numbers.');
  }

  new ResizeObserver(draw).observe(canvas);
  put(reading, 'Point at a turn to read its numbers.');
  return { element: h('figure', { class: 'curve' }, canvas, h('div', { class: 'curve-foot' }, reading, table(points))), pick };
}

function readingOf({ turn, seconds, feelings, label }) {
  const numbers = lines.map(({ id }) => `${feelingName[id].toLowerCase()} ${whole(feelings[id])}`).join(', ');
  return `${turn === 0 ? 'At the start' : `After turn ${turn}`}, ${clock(seconds)}: ${numbers}${label ? `. ${label}` : ''}`;
}

function picture(width, height, { points, axis, marks, picked, pick }) {
  const inner = { width: width - space.left - space.right, height: height - space.top - space.bottom };
  const at = (point) => (axis === 'turn' ? point.turn : point.seconds);
  const last = Math.max(1, ...points.map(at));
  const x = (point) => space.left + (at(point) / last) * inner.width;
  const y = (value) => space.top + (1 - value / 100) * inner.height;

  const grid = [0, 50, 100].map((value) => [
    s('line', { class: 'curve-grid', x1: space.left, x2: width - space.right, y1: y(value), y2: y(value) }),
    s('text', { class: 'curve-axis', x: space.left - 6, y: y(value) + 4, 'text-anchor': 'end' }, value),
  ]);
  const drawn = lines.map(({ id, dash }) => s('path', {
    class: `curve-line ${id}`, 'stroke-dasharray': dash || null,
    d: points.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p).toFixed(1)} ${y(p.feelings[id]).toFixed(1)}`).join(''),
  }));

  return s('svg', { class: 'curve-picture', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Anger, trust and patience over the turns. The table below has the same numbers.' },
    grid, ticks(points, x, height, axis), drawn, endLabels(points, y, width), happenings(points, x, y, width), numbered(marks, points, x, y),
    points.map((point, i) => stop(point, i)));

  function stop(point, i) {
    const from = i === 0 ? space.left - 8 : (x(points[i - 1]) + x(point)) / 2;
    const to = i === points.length - 1 ? width - space.right + 8 : (x(point) + x(points[i + 1])) / 2;
    const go = () => pick(point.turn);
    return s('g', {
      class: `curve-stop${picked === point.turn ? ' is-picked' : ''}`, tabindex: i === 0 ? '0' : '-1', role: 'button', 'aria-label': readingOf(point), data: { turn: point.turn },
      on: { mouseenter: go, focus: go, click: go, keydown: (event) => step(event) },
    },
    s('rect', { x: from, y: space.top - 4, width: Math.max(4, to - from), height: inner.height + 8, rx: 4 }),
    lines.map(({ id }) => s('circle', { class: id, cx: x(point), cy: y(point.feelings[id]), r: 3.5 })));
  }
}

/** Arrow keys walk over the turns; one stop for Tab. */
function step(event) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const stops = [...event.currentTarget.parentNode.querySelectorAll('.curve-stop')];
  const next = stops[stops.indexOf(event.currentTarget) + by];
  if (!next) return;
  event.currentTarget.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

/** Axis labels, as many as have room. */
function ticks(points, x, height, axis) {
  let free = -Infinity;
  return points.filter((p) => {
    const fits = x(p) >= free;
    if (fits) free = x(p) + (axis === 'turn' && p.turn > 0 ? 20 : 40);
    return fits;
  }).map((p) => s('text', { class: 'curve-axis', x: x(p), y: height - 6, 'text-anchor': 'middle' }, axis === 'turn' ? (p.turn === 0 ? 'Start' : p.turn) : clock(p.seconds)));
}

function endLabels(points, y, width) {
  const end = points.at(-1);
  if (!end) return null;
  const labels = lines.map(({ id }) => ({ id, value: end.feelings[id], y: y(end.feelings[id]) })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < labels.length; i++) labels[i].y = Math.max(labels[i].y, labels[i - 1].y + 15);
  return labels.map(({ id, value, y: top }) => s('text', { class: `curve-name ${id}`, x: width - space.right + 10, y: top + 4 }, `${feelingName[id]} ${whole(value)}`));
}

/** What happened, in words above its turn; a label that finds no free row is left to the table. */
function happenings(points, x, y, width) {
  const taken = labelRows.map(() => -Infinity);
  const lines = [];
  const words = [];
  for (const p of points.filter((point) => point.label)) {
    const wide = p.label.length * 5.8 + 8;
    const left = Math.min(Math.max(x(p) - wide / 2, 2), width - wide - 2);
    const row = taken.findIndex((end) => left > end + 6);
    if (row < 0) continue;
    taken[row] = left + wide;
    lines.push(s('line', { x1: x(p), x2: x(p), y1: labelRows[row] + 5, y2: y(0) }));
    words.push(s('text', { x: left + wide / 2, y: labelRows[row], 'text-anchor': 'middle' }, p.label));
  }
  // All words over all lines: a later turn's line must not strike an earlier turn's words through.
  return s('g', { class: 'curve-happening' }, lines, words);
}

function numbered(marks, points, x, y) {
  return marks.map(({ turn, text, good }) => {
    const point = points.find((p) => p.turn === turn);
    return point && s('g', { class: `curve-mark${good ? ' good' : ''}` },
      s('circle', { cx: x(point), cy: y(0), r: 8 }),
      s('text', { x: x(point), y: y(0) + 4, 'text-anchor': 'middle' }, text));
  });
}

function table(points) {
  return h('details', { class: 'curve-table' },
    h('summary', { class: 'plain' }, 'Numbers as a table'),
    h('div', { class: 'scroll-x' }, h('table', { class: 'data' },
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Turn'), h('th', { scope: 'col' }, 'Time'),
        lines.map(({ id }) => h('th', { scope: 'col', class: 'number' }, feelingName[id])), h('th', { scope: 'col' }, 'What happened'))),
      h('tbody', null, points.map((p) => h('tr', null, h('th', { scope: 'row' }, p.turn === 0 ? 'Start' : p.turn), h('td', null, clock(p.seconds)),
        lines.map(({ id }) => h('td', { class: 'number' }, whole(p.feelings[id]))), h('td', null, p.label ?? '')))))));
}
