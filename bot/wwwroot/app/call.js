import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { endingSentence } from '../common/words.js';
import { createCallBar } from './call-bar.js';
import { createDesk, newsOf } from './desk.js';
import { isInShift, isRunning, phaseOf } from './practice-state.js';
import { mountWebChat } from './webchat.js';

/** The third moment: the chat on the left, the desk on the right (a drawer on a phone). Made anew for every call. */
export function createCall(root, { line, session, run, goToNotes }) {
  let deskOpen = false;
  let noticesSeen = 0;
  let hintClosed = null;
  let last = null;

  const chatPlace = h('div', { class: 'chat-place' });
  const overlay = h('div', { class: 'chat-overlay' });
  const hintStrip = h('div', { role: 'status' });
  const bar = createCallBar({ run, toggleDesk: () => showDesk(!deskOpen) });
  const desk = createDesk({ run, scenarioId: session.scenarioId });
  const column = h('div', { class: 'chat-column' }, hintStrip, chatPlace, overlay);
  const layout = h('div', { class: 'call-layout' }, column, desk.element);
  put(root, bar.element, layout);
  const chat = mountWebChat(chatPlace, line, session.userId);
  chat.update({ callerName: '', disabled: true, hideSendBox: false });

  // The drawer ends where the send box begins, whatever height a long reply gives it.
  const footResized = new ResizeObserver(measureFoot);
  footResized.observe(overlay);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && deskOpen) showDesk(false);
  });

  function measureFoot() {
    const sendBox = chatPlace.querySelector('.webchat__send-box');
    if (sendBox) footResized.observe(sendBox);
    layout.style.setProperty('--foot', `${(sendBox?.offsetHeight ?? 0) + overlay.offsetHeight}px`);
  }

  function showDesk(open) {
    deskOpen = open;
    desk.element.classList.toggle('is-open', open);
    measureFoot();
    if (open) noticesSeen = newsOf(last?.desk).length;
    bar.setDesk(open, false);
  }

  return {
    focus: () => chat.focus(),

    update(state) {
      last = state;
      const { call, brief, hint } = state;
      const callerName = call?.callerName ?? brief?.callerName ?? '';
      const phase = phaseOf(call);
      bar.update(call, callerName, isInShift(state.shift) && state.shift);
      desk.update(state.desk, { disabled: !isRunning(call) || phase === 'paused', onHold: phase === 'onhold' });
      const notices = newsOf(state.desk).length;
      bar.setDesk(deskOpen, !deskOpen && notices > noticesSeen);
      chat.update({ callerName, disabled: phase === 'paused', hideSendBox: call !== null && !isRunning(call) });
      put(overlay, overlayFor(phase, callerName, call));
      if (deskOpen && call !== null && !isRunning(call)) showDesk(false);
      put(hintStrip, hint?.text && hint !== hintClosed && isRunning(call) && hintView(hint));
    },

    /** Hints that came before a reload are old; they are not shown again. */
    forgetHint(hint) {
      hintClosed = hint;
    },
  };

  function overlayFor(phase, callerName, call) {
    const first = callerName.split(' ')[0] || 'The caller';
    if (phase === 'paused') return strip('pause', `Paused. For ${first} no time passes.`, 'Resume', () => run('/resume'));
    if (phase === 'onhold') return strip('clock', `${first} is on hold and waits.`, 'Take back', () => run('/do resume-hold'));
    if (phase === 'wrapup' || phase === 'closed') return strip('end', endingSentence[call.ending] ?? 'The call is over.', 'Go to the notes', goToNotes, true);
    return null;
  }

  function hintView(hint) {
    return h('div', { class: 'hint-strip' }, icon('hint'), h('p', null, hint.text),
      h('button', {
        type: 'button', class: 'button bare square', 'aria-label': 'Close the hint',
        on: { click: () => { hintClosed = hint; put(hintStrip); chat.focus(); } },
      }, icon('close', 16)));
  }
}

function strip(mark, text, label, click, primary = false) {
  return h('div', { class: 'chat-strip' }, icon(mark), h('p', { role: 'status' }, text),
    h('button', { type: 'button', class: `button ${primary ? 'primary' : ''}`, on: { click } }, label));
}
