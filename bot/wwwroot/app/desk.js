import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { amount, time } from '../common/words.js';
import { recordList } from './brief.js';
import { deskAction } from './desk-action.js';
import { notesBox } from './notes-box.js';
import { createTabs } from './tabs.js';

/**
 * The agent's desk beside the chat: notices on top, then record, rules, actions and notes in tabs.
 * Parts are rebuilt only when their own data changed, so a half-typed value survives an unrelated event.
 */
export function createDesk({ run, scenarioId }) {
  const notices = h('div', { class: 'notices', role: 'log', 'aria-label': 'Notices' });
  const record = h('div');
  const policy = h('div');
  const actions = h('ul', { class: 'actions' });
  const done = h('div', { 'aria-live': 'polite' });
  const notes = notesBox({ scenarioId, id: 'desk-notes', label: 'Notes while you listen', hint: 'They are kept for the wrap-up. The caller does not see them.' });
  const tabs = createTabs('Your desk', [
    { id: 'record', label: 'Record', icon: 'record', panel: record },
    { id: 'policy', label: 'Rules', icon: 'rules', panel: policy },
    { id: 'actions', label: 'Actions', icon: 'tools', panel: h('div', null, actions, done) },
    { id: 'notes', label: 'Notes', icon: 'notes', panel: notes.element },
  ]);
  const drawn = {};
  const closed = new Set();

  function ifChanged(name, value, draw) {
    const wanted = JSON.stringify(value);
    if (drawn[name] === wanted) return;
    drawn[name] = wanted;
    draw(value);
  }

  function drawNotices(list) {
    put(notices, list.filter(({ id }) => !closed.has(id)).toReversed().map((entry) => notice(entry, () => {
      closed.add(entry.id);
      drawNotices(list);
    })));
  }

  return {
    element: h('aside', { class: 'desk', id: 'desk', 'aria-label': 'Your desk' }, notices, tabs.element),
    tabs,

    update(desk, { disabled, onHold }) {
      ifChanged('notices', newsOf(desk), drawNotices);
      ifChanged('record', desk?.record ?? [], (list) => put(record, list.length > 0 ? recordList(list) : h('p', { class: 'quiet' }, 'There is no record for this caller.')));
      ifChanged('policy', desk?.policy ?? [], (list) => put(policy, h('ul', { class: 'bullets' }, list.map((line) => h('li', null, line)))));
      ifChanged('actions', [...(desk?.actions ?? []), hold(onHold)], (list) => put(actions, list.map((action) => deskAction(action, run))));
      ifChanged('done', [desk?.done, desk?.actions], () => put(done, doneList(desk)));
      tabs.setCount('actions', desk?.done?.length ?? 0);
      actions.inert = disabled;
      actions.classList.toggle('is-off', disabled);
    },
  };
}

const holdNames = { hold: 'Put on hold', 'resume-hold': 'Taken back from hold' };
const hold = (onHold) => (onHold ? { id: 'resume-hold', title: 'Take back from hold' } : { id: 'hold', title: 'Put on hold' });

/** Notices without those that only say what was done: that stands under the actions. */
export function newsOf(desk) {
  const done = new Set((desk?.done ?? []).map(({ at }) => at));
  return (desk?.notices ?? []).filter(({ at }) => !done.has(at));
}

/** What was done, oldest first; also shown in the wrap-up. */
export function doneList(desk) {
  const list = desk?.done ?? [];
  const units = new Map((desk?.actions ?? []).map(({ id, unit }) => [id, unit]));
  if (list.length === 0) return h('p', { class: 'quiet small done-empty' }, 'Nothing done yet.');
  return h('section', { class: 'done' },
    h('h2', { class: 'block-title' }, 'Done'),
    h('ul', null, list.map(({ id, title, value, at }) => h('li', null,
      icon('check', 16),
      h('span', null, holdNames[id] ?? title, hasValue(value) && `: ${typeof value === 'number' ? amount(value) : value} ${units.get(id) ?? ''}`),
      h('time', { class: 'small quiet numbers', datetime: at }, time(at))))));
}

function hasValue(value) {
  return value !== null && value !== undefined && value !== '';
}

function notice({ text, at }, close) {
  return h('div', { class: 'notice' }, icon('warn', 16), h('span', null, text), h('time', { class: 'small numbers', datetime: at }, time(at)),
    h('button', { type: 'button', class: 'button bare square', 'aria-label': 'Close this notice', on: { click: close } }, icon('close', 16)));
}
