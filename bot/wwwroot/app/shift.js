import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { endingName, points, skillName } from '../common/words.js';

const endingTone = { solved: 'good', hungUp: 'bad', givenUp: 'bad' };

/** Between the calls of a shift, and its report at the end. */
export function createShift(root, { next, end, result, again, leave }) {
  let shown = '';

  return {
    update(shift) {
      const wanted = JSON.stringify(shift);
      if (wanted === shown) return;
      shown = wanted;
      put(root, shift.phase === 'break' ? breakView(shift) : reportView(shift));
    },
  };

  function breakView({ number, of, done }) {
    return h('div', { class: 'shift-break' },
      h('ol', { class: 'shift-steps', 'aria-label': 'The calls of this shift' }, Array.from({ length: of }, (_, i) => step(i + 1, done.find((call) => call.number === i + 1), i === number))),
      h('h1', { id: 'shift-title', tabindex: '-1' }, `Call ${number} of ${of} is done`),
      h('p', { class: 'quiet' }, 'Take a breath. The next caller is not on the line yet, and knows nothing of the last one.'),
      h('div', { class: 'shift-buttons' },
        h('button', { type: 'button', class: 'button primary big', on: { click: next } }, icon('phone'), 'Next call'),
        h('button', { type: 'button', class: 'button', on: { click: end } }, 'End the shift here')));
  }

  function reportView({ report }) {
    const { calls, skills, held, afterHardCalls, sentence, overall } = report;
    if (calls.length === 0) {
      return h('div', { class: 'shift-break' }, h('h1', { id: 'shift-title', tabindex: '-1' }, sentence), h('button', { type: 'button', class: 'button primary', on: { click: leave } }, 'All calls'));
    }
    return [
      h('header', { class: 'result-head' },
        h('div', null,
          h('p', { class: 'quiet' }, `Shift report${report.mode === 'exam' ? ' · Exam' : ''}`),
          h('h1', { id: 'shift-title', tabindex: '-1' }, sentence)),
        overall !== undefined && overall !== null && h('p', { class: 'overall' }, h('span', { class: 'overall-value numbers' }, points(overall)), h('span', { class: 'quiet small' }, 'of 100 on average'))),
      h('div', { class: 'result-columns' },
        h('div', { class: 'stack' },
          h('section', { class: 'panel' }, h('h2', null, 'Your calls'), h('ol', { class: 'shift-calls' }, calls.map(callRow))),
          h('section', { class: 'panel' },
            h('h2', null, 'From the first call to the last'),
            held.map(heldRow),
            afterHardCalls.map((after) => h('p', { class: `shift-after ${after.carriedOver ? 'warn' : 'good'}` }, icon(after.carriedOver ? 'info' : 'check', 16), h('span', null, after.sentence))),
            h('p', { class: 'small quiet' }, 'Different callers ask for different things, and a shift is few calls: take a change as something to look at, not as a verdict.'))),
        h('div', { class: 'stack' },
          h('section', { class: 'panel' },
            h('h2', null, 'Five skills over the shift'),
            h('ul', { class: 'shift-skills' }, skills.map((skill) => h('li', null,
              h('span', { class: 'skill-line' }, h('span', { class: 'skill-name' }, skillName[skill.skill]), h('span', { class: 'skill-points numbers' }, points(skill.points))),
              skillBar(skill.skill, skill.points),
              h('span', { class: 'small quiet' }, seenIn(skill.calls, calls.length)))))))),
      h('footer', { class: 'result-foot' },
        h('button', { type: 'button', class: 'button primary', on: { click: () => again(report.mode) } }, icon('shuffle'), 'Another shift'),
        h('button', { type: 'button', class: 'button', on: { click: () => again(report.mode, String(report.seed)) } }, icon('again'), 'Same calls again'),
        h('button', { type: 'button', class: 'button', on: { click: leave } }, 'All calls'),
        h('button', { type: 'button', class: 'button', on: { click: () => window.print() } }, icon('print'), 'Print'),
        h('p', { class: 'small quiet' }, 'For others: ', h('a', { href: `/#/shift/${report.planned}/${report.seed}` }, 'a link to the same calls'), '.')),
    ];
  }

  function callRow(call) {
    return h('li', { class: 'shift-call' },
      h('span', { class: 'moment-number', 'aria-hidden': 'true' }, call.number),
      h('div', null,
        h('h3', null, call.title),
        h('p', { class: 'small quiet' }, `${call.callerName} · ${call.industry}`),
        h('p', { class: 'tags' },
          call.ending && h('span', { class: `tag ${endingTone[call.ending] ?? ''}` }, endingName[call.ending]),
          call.passed && h('span', { class: 'tag good' }, 'Pass mark reached'))),
      h('span', { class: 'shift-call-points numbers', 'aria-label': call.overall === undefined ? 'no points' : `${points(call.overall)} of 100` }, points(call.overall)),
      h('button', { type: 'button', class: 'button', on: { click: () => result(call) } }, 'See its result'));
  }
}

function step(number, done, isNext) {
  const name = done ? done.title : isNext ? 'Next call' : 'Later';
  return h('li', { class: done ? 'is-done' : isNext ? 'is-next' : '' },
    h('span', { class: 'moment-number', 'aria-hidden': 'true' }, done ? icon('check', 14) : number),
    h('span', null, h('span', { class: 'label' }, name), done && h('span', { class: 'small quiet' }, endingName[done.ending] ?? '')));
}

function heldRow({ skill, points: each, sentence }) {
  return h('div', { class: 'shift-held' },
    h('span', { class: 'skill-name' }, skillName[skill]),
    h('ol', { 'aria-hidden': 'true' }, each.map((value, i) => h('li', null, skillBar(skill, value), h('span', { class: 'small quiet numbers' }, `${i + 1}: ${points(value)}`)))),
    h('p', null, sentence));
}

function seenIn(calls, of) {
  if (calls === 0) return 'No call gave occasion to see it';
  return calls === of ? `Mean of ${of === 1 ? 'one call' : `${of} calls`}` : `Mean of the ${calls === 1 ? 'one call' : `${calls} calls`} in which it was seen`;
}
