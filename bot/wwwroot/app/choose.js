import { h, put } from '../common/dom.js';
import { fetchJson } from '../common/http.js';
import { icon } from '../common/icons.js';
import { stateBox, waiting } from '../common/states.js';
import { skillName, skills } from '../common/words.js';
import { callCard, tutorialBanner } from './call-card.js';
import { lastScores } from './last-scores.js';
import { shiftOffer } from './shift-offer.js';
import { prefetchWebChat } from './webchat-load.js';

/** The first moment: which call. `start(scenarioId)` is called when one is taken from the grid, `startShift(calls, mode)` when it is to be several. */
export function createChoose(root, { start, startShift }) {
  let calls = null;
  let skill = null;
  let mode = 'practice';
  let level = 3;
  const take = (id) => start(id, mode === 'practice' && level !== 3 ? String(level) : mode);
  const body = h('div', { 'aria-live': 'polite' });

  put(root,
    h('div', { class: 'choose-head' },
      h('div', null,
        h('h1', { id: 'choose-title' }, 'Choose a call'),
        h('p', { class: 'quiet choose-lead' }, 'A simulated customer is upset about something and writes to you. You listen, find out what happened and put it right.')),
      h('p', { class: 'what-is-scored' }, icon('info', 16),
        h('span', null,
          h('strong', null, 'Scored: '), 'what you write, when you write it, and what you do at the desk. ',
          h('strong', null, 'Never scored: '), 'spelling, accent, typing speed, who you are, or how you feel.'))),
    body);

  async function load() {
    put(body, waiting('Loading the calls'));
    try {
      const [answer, scores] = await Promise.all([fetchJson('/practice/calls'), lastScores()]);
      calls = asList(answer).map((call) => ({ ...call, lastScore: scores[call.id] ?? null }));
      draw();
      prefetchWebChat();
    } catch {
      put(body, stateBox({ mark: 'warn', title: 'The calls could not be loaded', text: 'Nothing is lost. The server did not answer; it may be starting.', action: load, label: 'Try again' }));
    }
  }

  function draw() {
    if (calls.length === 0) {
      put(body, stateBox({ title: 'There are no calls yet', text: 'A trainer can add calls as files in the scenarios folder; they appear here after that.', action: load, label: 'Look again' }));
      return;
    }
    const tutorial = calls.find((call) => call.id === 'tutorial');
    const isFirstVisit = calls.every((call) => call.lastScore === null);
    const shown = calls.filter((call) => !skill || call.trains.includes(skill));
    const regular = isFirstVisit && !skill ? shown.filter((call) => call !== tutorial) : shown;
    put(body,
      isFirstVisit && !skill && tutorial && tutorialBanner(tutorial, (id) => start(id, 'practice')),
      filters(),
      shiftOffer(calls, (length) => startShift(length, mode)),
      regular.length === 0
        ? stateBox({ title: `No call trains ${skillName[skill].toLowerCase()} yet`, text: 'Choose another skill, or see all calls.', action: () => setSkill(null), label: 'All calls' })
        : h('ul', { class: 'call-grid' }, regular.map((call) => h('li', null, callCard(call, take)))));
  }

  function filters() {
    const chip = (value, text) => h('button', { type: 'button', class: 'chip', 'aria-pressed': String(skill === value), data: { filter: value ?? 'all' }, on: { click: () => setSkill(value) } }, text);
    return h('div', { class: 'choose-tools' },
      h('div', { class: 'chips', role: 'group', 'aria-label': 'Show calls that train' }, chip(null, 'All'), skills.map((id) => chip(id, skillName[id]))),
      h('div', { class: 'choose-how' }, levels(), modes(),
        h('button', { type: 'button', class: 'button', on: { click: surprise } }, icon('shuffle'), 'Surprise me')));
  }

  function modes() {
    return h('fieldset', { class: 'modes' }, h('legend', { class: 'for-screen-readers' }, 'How to take the call'),
      [['practice', 'Practice', 'Hints and pauses as you like'], ['exam', 'Exam', 'No hints, no pauses']].map(([value, name, title]) =>
        h('label', { title }, h('input', { type: 'radio', name: 'mode', value, checked: mode === value, on: { change: () => { mode = value; body.querySelector('#level').disabled = mode === 'exam'; } } }), h('span', null, name))));
  }

  function levels() {
    const choice = h('select', { id: 'level', class: 'level', disabled: mode === 'exam', on: { change: () => { level = Number(choice.value); } } },
      ['1 very easy', '2 easy', '3 usual', '4 hard', '5 very hard'].map((text, i) => h('option', { value: i + 1, selected: level === i + 1 }, text)));
    return h('label', { class: 'level-label', for: 'level', title: 'How hard the caller is to calm. Exams are the same for everybody.' }, 'Caller ', choice);
  }

  function setSkill(value) {
    skill = value;
    draw();
    body.querySelector(`[data-filter="${value ?? 'all'}"]`)?.focus();
  }

  function surprise() {
    const pool = calls.filter((call) => call.id !== 'tutorial' && (!skill || call.trains.includes(skill)));
    const fresh = pool.filter((call) => call.lastScore === null);
    const from = fresh.length > 0 ? fresh : pool.length > 0 ? pool : calls;
    take(from[Math.floor(Math.random() * from.length)].id);
  }

  return { load };
}

function asList(answer) {
  return Array.isArray(answer) ? answer : answer.items ?? answer.calls ?? [];
}
