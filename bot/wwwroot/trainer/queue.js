import { criterionItem, placeOf } from '../common/criteria.js';
import { h, put } from '../common/dom.js';
import { fetchJson } from '../common/http.js';
import { icon } from '../common/icons.js';
import { stateBox } from '../common/states.js';
import { day, skillName, time } from '../common/words.js';
import { decide } from './decide.js';
import { traineeName } from './list-row.js';
import { callAddress, lastList } from './route.js';

/** What waits for a trainer: criteria that the machine cannot judge, and those that a trainee disagrees with. */
export async function createQueue() {
  const { items } = await fetchJson('/trainer/api/queue');
  const place = h('div', { class: 'queue' });
  let left = items.length;
  draw();
  return {
    view: 'queue',
    title: 'To decide',
    stay: () => false,
    element: h('div', { class: 'page' },
      h('div', { class: 'list-head queue-head' }, h('a', { class: 'button bare square', href: lastList(), 'aria-label': 'All calls' }, icon('back')), h('h1', null, 'To decide')),
      h('p', { class: 'quiet lead' }, 'The machine says so when it cannot judge, and trainees say so when they disagree. Your decision is what counts; the machine’s judgement stays beside it.'),
      place),
  };

  function draw() {
    if (left === 0) put(place, stateBox({ mark: 'check', title: 'Nothing to decide', text: 'Criteria that the machine cannot judge, and disagreements of trainees, appear here.', action: () => { location.hash = lastList(); }, label: 'All calls' }));
    else put(place, h('ul', { class: 'queue-list' }, items.map(row)));
  }

  function row(item) {
    const { callId, criterion } = item;
    const quote = ({ turn, line, quote: words, good }) => h('a', { class: `quote ${good ? 'good' : 'bad'}`, href: callAddress(callId, turn) }, h('q', null, words), h('span', { class: 'small quiet' }, ` ${placeOf({ turn, line })}`));
    const element = h('li', { class: 'panel queue-item', data: { criterion: criterion.id } },
      h('p', { class: 'small quiet' }, h('a', { href: callAddress(callId) }, `${traineeName(item)}, ${item.title}`), ` · ${skillName[criterion.skill] ?? criterion.skill} · ${day(item.startedAt)}, ${time(item.startedAt)}`),
      h('ul', { class: 'criteria' }, criterionItem(criterion, quote)),
      decide(callId, criterion, () => {
        left--;
        put(element, h('p', { class: 'quiet' }, icon('check', 16), ` Decided: ${criterion.title}.`), h('p', null, h('a', { href: callAddress(callId) }, 'Open the call')));
        if (left === 0) draw();
      }, { open: true }));
    return element;
  }
}
