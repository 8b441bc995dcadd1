import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { waiting } from '../common/states.js';
import { initials } from '../common/words.js';

/** The second moment: what the trainee must know before the call, then ringing. */
export function createBrief(root, { take, leave }) {
  let shown = '';

  return {
    update({ brief, ringing, shift }) {
      const wanted = JSON.stringify([brief, ringing, shift]);
      if (wanted === shown) return;
      shown = wanted;
      put(root, ringing ? ringingView(brief) : briefView(brief, shift));
      root.querySelector('.focus-first')?.focus();
    },
  };

  function briefView({ title, callerName, briefing, record = [], policy = [], contentNotice, mode, level }, shift) {
    return h('div', { class: 'brief' },
      h('button', { type: 'button', class: 'button bare', on: { click: leave } }, icon(shift ? 'end' : 'back'), shift ? 'End the shift here' : 'All calls'),
      shift && h('p', { class: 'exam-line' }, h('span', { class: 'tag' }, `Call ${shift.number} of ${shift.of}`), ' Another caller, another place. The results come at the end of the shift.'),
      h('h1', { id: 'brief-title', tabindex: '-1', class: 'focus-first' }, title),
      mode === 'exam' && h('p', { class: 'exam-line' }, h('span', { class: 'tag' }, 'Exam'), ' There are no hints and no pauses in this call.'),
      level && h('p', { class: 'exam-line' }, h('span', { class: 'tag' }, `Difficulty ${level} of 5`), level > 3 ? ' This caller is harder to calm than usual.' : ' This caller is easier to calm than usual.'),
      contentNotice && h('p', { class: 'content-notice' }, icon('info'), h('span', null, h('strong', null, 'Before you start: '), contentNotice)),
      h('div', { class: 'brief-columns' },
        h('div', { class: 'panel stack' },
          block('Who you are', h('p', null, briefing?.you)),
          block('What you may do', list(briefing?.may)),
          block('What good looks like', list(briefing?.goodLooksLike))),
        h('div', { class: 'panel stack' },
          block('On your screen', record.length > 0 ? recordList(record) : h('p', { class: 'quiet' }, 'There is no record yet.')),
          policy.length > 0 && block('Rules that bind you', list(policy)))),
      h('div', { class: 'brief-take' },
        h('button', { type: 'button', class: 'button primary big', on: { click: take } }, icon('phone'), 'Take the call'),
        h('p', { class: 'quiet' }, `${callerName ?? 'The caller'} will write first. You can read all of this again at the desk during the call.`)));
  }

  function ringingView({ callerName }) {
    return h('div', { class: 'ringing' },
      h('div', { class: 'avatar ringing-avatar', 'aria-hidden': 'true' }, initials(callerName)),
      h('h1', { id: 'brief-title', tabindex: '-1', class: 'focus-first' }, callerName),
      waiting('Connecting'));
  }
}

export function recordList(record) {
  return h('dl', { class: 'record' }, record.map(({ label, value }) => h('div', null, h('dt', null, label), h('dd', null, value))));
}

function block(title, ...content) {
  return h('section', null, h('h2', { class: 'block-title' }, title), content);
}

function list(lines = []) {
  return h('ul', { class: 'bullets' }, lines.map((line) => h('li', null, line)));
}
