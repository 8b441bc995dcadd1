import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { initials } from '../common/words.js';
import { ask } from './ask.js';
import { createClock } from './call-clock.js';
import { isRunning, phaseOf } from './practice-state.js';

const phaseWords = { live: 'Connected', paused: 'Paused', onhold: 'On hold', wrapup: 'Call ended', closed: 'Call ended' };

/** The strip above the call: who is on the line, for how long, and pause, hint and end. */
export function createCallBar({ run, toggleDesk }) {
  const avatar = h('span', { class: 'avatar', 'aria-hidden': 'true' });
  const name = h('h1', { class: 'call-name' });
  const phase = h('span', { class: 'call-phase', role: 'status' });
  const place = h('span', { class: 'tag', hidden: true });
  const clock = h('span', { class: 'numbers', role: 'timer', 'aria-label': 'Time of the call' });
  const hint = button('hint', 'Hint', () => run('/hint'));
  const pause = button('pause', 'Pause', () => run(pause.dataset.command));
  const end = button('end', 'End call', confirmEnd, 'danger');
  const desk = button('desk', 'Desk', toggleDesk, 'desk-toggle');
  desk.setAttribute('aria-controls', 'desk');
  desk.append(h('span', { class: 'unseen', hidden: true, 'aria-label': 'new' }));
  const ticking = createClock((text) => put(clock, text));
  let caller = 'the caller';

  async function confirmEnd() {
    const answer = await ask({
      title: 'End the call?',
      text: `${caller} is still on the line. The notes come next; the call cannot be taken up again. You may end a call because of abuse; then say so here.`,
      yes: 'End the call', other: 'End because of abuse', no: 'Stay on the line', danger: true,
    });
    if (answer === 'yes') run('/end');
    if (answer === 'other') run('/end abuse');
  }

  return {
    element: h('div', { class: 'call-bar' }, avatar,
      h('div', { class: 'call-who' }, name, h('p', { class: 'small quiet' }, phase, ' · ', clock, ' ', place)),
      h('div', { class: 'call-tools' }, hint, pause, end, desk)),

    update(call, callerName, shift) {
      const now = phaseOf(call);
      const running = isRunning(call);
      const isExam = String(call?.mode).toLowerCase() === 'exam';
      caller = callerName ?? 'The caller';
      put(avatar, initials(callerName));
      put(name, callerName ?? '');
      place.hidden = !shift;
      put(place, shift && `Call ${shift.number} of ${shift.of}`);
      put(phase, phaseWords[now] ?? 'Connecting');
      phase.dataset.phase = now;
      hint.hidden = isExam || !running;
      pause.hidden = isExam || !running;
      hint.disabled = now === 'paused';
      end.hidden = !running;
      const isPaused = now === 'paused';
      pause.dataset.command = isPaused ? '/resume' : '/pause';
      put(pause, icon(isPaused ? 'play' : 'pause'), h('span', { class: 'button-text' }, isPaused ? 'Resume' : 'Pause'));
      ticking.update(call);
    },

    setDesk(open, unseen) {
      desk.setAttribute('aria-expanded', String(open));
      desk.querySelector('.unseen').hidden = !unseen;
    },
  };
}

function button(mark, text, click, extra = '') {
  return h('button', { type: 'button', class: `button ${extra}`, title: text, on: { click } }, icon(mark), h('span', { class: 'button-text' }, text));
}
