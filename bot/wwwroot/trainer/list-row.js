import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { day, endingName, points, skills, time } from '../common/words.js';
import { callAddress, listAddress } from './route.js';

const endingTone = { solved: 'good', hungUp: 'bad', givenUp: 'bad' };

const isExam = (call) => String(call.mode).toLowerCase() === 'exam';

/** What to call somebody who gave no name: the end of the id tells two of them apart. */
export function traineeName({ userName, userId }) {
  return userName || `Trainee ${String(userId ?? '').replace(/[^A-Za-z0-9]/g, '').slice(-4)}`;
}

/** Says that a call belongs to a shift, and leads to the calls of that shift. */
function shiftTag(shift) {
  return shift && h('a', { class: 'tag', href: listAddress({ shift: shift.shiftId }), title: 'All calls of this shift' }, `Shift, ${shift.number} of ${shift.of}`);
}

/** One call in the list. The name is the link; a click anywhere on the row follows it. */
export function listRow(call) {
  const address = callAddress(call.callId);
  return h('tr', { on: { click: (event) => { if (!event.target.closest('a')) location.hash = address; } } },
    h('th', { scope: 'row' }, h('a', { href: address }, traineeName(call))),
    h('td', { class: 'cell-title' }, call.title, isExam(call) && h('span', { class: 'tag' }, 'Exam'), shiftTag(call.shift)),
    h('td', null, call.ending ? h('span', { class: `tag ${endingTone[call.ending] ?? ''}` }, endingName[call.ending] ?? call.ending) : h('span', { class: 'quiet' }, 'Running')),
    h('td', { class: 'number' }, points(call.overall)),
    skills.map((skill) => h('td', { class: 'bar-cell' }, skillBar(skill, call.skills?.[skill]))),
    h('td', null, h('span', { class: 'tags' },
      call.fatal && h('span', { class: 'tag bad with-icon' }, icon('flag', 14), 'Fatal'),
      call.cannotJudge && h('span', { class: 'tag warn with-icon' }, icon('info', 14), 'To judge'),
      call.dispute && h('span', { class: 'tag warn with-icon' }, icon('flag', 14), 'Dispute'))),
    h('td', { class: 'quiet numbers cell-date' }, h('time', { datetime: call.startedAt }, `${day(call.startedAt)}, ${time(call.startedAt)}`)));
}
