import { h, put } from '../common/dom.js';
import { fetchJson } from '../common/http.js';
import { icon } from '../common/icons.js';
import { stateBox, waiting as waitingBox } from '../common/states.js';
import { skillLetter, skillName, skills } from '../common/words.js';
import { listRow } from './list-row.js';
import { listAddress, rememberList } from './route.js';

const typingPauseMs = 300;

/** All calls, newest first, with search and one scenario at a time. The filter is the address. */
export async function createList(first) {
  let route = first;
  let asked = 0;
  const [calls, answer, waiting] = await Promise.all([scenarios(), load(route), waitingCount()]);
  const queueLink = h('a', { class: 'button queue-link', href: '#/queue' }, 'To decide', h('span', { class: `tag ${waiting > 0 ? 'warn' : ''}` }, waiting));
  const results = h('div', { 'aria-live': 'polite' });
  const chips = h('div', { class: 'chips scenario-chips', role: 'group', 'aria-label': 'Show calls of' });
  const search = h('input', { class: 'input', type: 'search', id: 'search', placeholder: 'Trainee, call or ending', value: route.search, autocomplete: 'off', on: { input: later } });
  let pause;

  function later() {
    clearTimeout(pause);
    pause = setTimeout(() => go({ ...route, search: search.value.trim(), page: 1 }), typingPauseMs);
  }

  function go(next) {
    history.replaceState(null, '', listAddress(next));
    stay({ ...next, view: 'list' });
  }

  function stay(next) {
    if (next.view !== 'list') return false;
    route = next;
    rememberList(route);
    if (document.activeElement !== search) search.value = route.search;
    drawChips();
    const mine = ++asked;
    put(results, waitingBox('Loading the calls'));
    load(route).then(
      (found) => mine === asked && drawResults(found),
      () => mine === asked && put(results, stateBox({ mark: 'warn', title: 'The server did not answer', text: 'Nothing is lost.', action: () => stay(route), label: 'Try again' })));
    return true;
  }

  function drawChips() {
    const chip = (id, title) => h('button', {
      type: 'button', class: 'chip', 'aria-pressed': String(route.scenario === id && !(id === '' && route.shift)), data: { scenario: id },
      on: { click: () => { go({ ...route, scenario: id, shift: id === '' ? '' : route.shift, page: 1 }); chips.querySelector(`[data-scenario="${id}"]`)?.focus(); } },
    }, title);
    put(chips, route.shift && h('button', { type: 'button', class: 'chip', 'aria-pressed': 'true', on: { click: () => go({ ...route, shift: '', page: 1 }) } }, 'One shift', icon('close', 14)),
      chip('', 'All calls'), calls.map((call) => chip(call.id, call.title)));
  }

  function drawResults({ items, total }) {
    if (items.length === 0) put(results, nothing());
    else put(results, table(items), pages(items.length, total));
  }

  function nothing() {
    if (route.search || route.scenario || route.shift) return stateBox({ title: 'No call fits', text: 'Try another word, or look at all calls.', action: () => { search.value = ''; go({ search: '', scenario: '', shift: '', page: 1 }); }, label: 'All calls' });
    return stateBox({ title: 'No calls yet', text: 'As soon as somebody has practised a call, it appears here with its transcript and scorecard. You can take one yourself on the practice page.', action: () => { location.href = '/'; }, label: 'Practice page' });
  }

  function pages(count, total) {
    if (total <= count && route.page === 1) return h('p', { class: 'quiet small list-foot' }, `${total} ${total === 1 ? 'call' : 'calls'}`);
    const per = 20;
    const last = Math.ceil(total / per);
    return h('nav', { class: 'list-foot', 'aria-label': 'Pages' },
      h('button', { type: 'button', class: 'button', disabled: route.page <= 1, on: { click: () => go({ ...route, page: route.page - 1 }) } }, icon('back'), 'Newer'),
      h('span', { class: 'quiet numbers' }, `Page ${route.page} of ${last}, ${total} calls`),
      h('button', { type: 'button', class: 'button', disabled: route.page >= last, on: { click: () => go({ ...route, page: route.page + 1 }) } }, 'Older', icon('chevron')));
  }

  rememberList(route);
  drawChips();
  drawResults(answer);
  return {
    view: 'list',
    title: 'Trainer’s room',
    stay,
    element: h('div', { class: 'page' },
      h('div', { class: 'list-head' }, h('h1', null, 'Calls'),
        queueLink,
        h('div', { class: 'search' }, h('label', { for: 'search', class: 'for-screen-readers' }, 'Search calls'), icon('search'), search)),
      chips, results),
  };
}

function load({ search, scenario, shift, page }) {
  return fetchJson(`/trainer/api/calls?${new URLSearchParams({ search, scenario, shift, page })}`);
}

/** How much waits for a trainer; without the number the list still works. */
async function waitingCount() {
  try {
    return (await fetchJson('/trainer/api/queue')).items.length;
  } catch {
    return '';
  }
}

/** The chips are a comfort: without them the list still works. */
async function scenarios() {
  try {
    const answer = await fetchJson('/practice/calls');
    return Array.isArray(answer) ? answer : answer.items ?? answer.calls ?? [];
  } catch {
    return [];
  }
}

function table(items) {
  return h('div', { class: 'panel list-panel' }, h('table', { class: 'data call-list' },
    h('thead', null, h('tr', null,
      h('th', { scope: 'col' }, 'Trainee'), h('th', { scope: 'col' }, 'Call'), h('th', { scope: 'col' }, 'Ending'), h('th', { scope: 'col', class: 'number' }, 'Overall'),
      skills.map((skill) => h('th', { scope: 'col', class: 'bar-head' }, h('abbr', { title: skillName[skill] }, skillLetter[skill]))),
      h('th', { scope: 'col' }, 'Flags'), h('th', { scope: 'col' }, 'Date'))),
    h('tbody', null, items.map(listRow))));
}
