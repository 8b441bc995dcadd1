import { byId, h, put } from '../common/dom.js';
import { openForPrint } from '../common/print.js';
import { stateBox, waiting } from '../common/states.js';
import { createBrief } from './brief.js';
import { createCall } from './call.js';
import { createChoose } from './choose.js';
import { createConnectionBanner } from './connection.js';
import { rememberScore } from './last-scores.js';
import { showMoment } from './moments.js';
import { dropDraft } from './notes-draft.js';
import { momentOf } from './practice-state.js';
import { createScorecard } from './scorecard.js';
import { accessCodeForm } from './access-code.js';
import { forgetSession, newSession, resumedSession, savedSession } from './session.js';
import { toast } from './toast.js';
import { openVisit } from './visit.js';
import { createWrapUp } from './wrapup.js';

/** The page: which moment is shown, and what the buttons of each moment do. */

const ringAtLeastMs = 1600;
const answerMs = 12_000;
/** Longer than Direct Line's client waits before it tries again (20 s): then it has given up without a word. */
const reopenAfterMs = 26_000;

const connection = createConnectionBanner(hostAnswers);
const choose = createChoose(byId('moment-choose'), { start });
const brief = createBrief(byId('moment-brief'), { take, leave });
let visit = null;
let views = null;
let attempt = 0;

async function open(session) {
  const mine = ++attempt;
  visit?.close();
  visit = null;
  const opened = await openVisit(session, {
    changed: (what) => mine === attempt && changed(what),
    notice: ({ text, level }) => mine === attempt && text && toast(text, level),
    status: (now) => mine === attempt && connection.set(now),
    lost: () => mine === attempt && conversationGone(),
  });
  if (mine !== attempt) return opened.close();
  visit = opened;
  // Every call gets its own elements: Web Chat belongs to one store and one line for good.
  const place = put(byId('moment-call'), h('div', { class: 'call' })).firstChild;
  views = {
    call: createCall(place, { line: visit.line, session, run, goToNotes }),
    wrapup: createWrapUp(byId('moment-wrapup'), { session, run }),
    scorecard: createScorecard(byId('moment-scorecard'), { session: () => visit.session, start: (id) => { drop(); start(id); }, next: leave, again, retry }),
  };
  render();
}

function changed(what) {
  if (!visit) return;
  const { state } = visit;
  if (what === 'replayed') {
    views.call.forgetHint(state.hint);
    if (!state.brief && !state.call) return nothingReplayed();
    // After a reload the last words have been read: the notes come at once.
    visit.page.leftCall = !visit.isRunning();
  }
  if (what === 'practice/call' && visit.isRunning() && visit.page.takenAt) finishRinging();
  if (what === 'practice/scorecard' && state.scorecard?.scorecard) {
    rememberScore(state.scorecard.scenarioId, state.scorecard.scorecard.overall);
  }
  render();
}

function render() {
  if (!visit || visit.replaying) return;
  const { state, page } = visit;
  const moment = momentOf(state, page);
  if (state.call || state.brief) views.call.update(state);
  if (moment === 'brief') brief.update({ brief: state.brief ?? {}, ringing: page.ringing });
  if (moment === 'wrapup') views.wrapup.update(state);
  if (moment === 'scorecard') {
    views.wrapup.done();
    dropDraft(visit.session.scenarioId);
    views.scorecard.update(state);
  }
  if (showMoment(moment) && moment === 'call') views.call.focus();
}

/** From the grid: a fresh conversation for every call. */
async function start(scenarioId, mode = 'practice') {
  if (location.hash !== `#/calls/${scenarioId}`) history.pushState(null, '', `#/calls/${scenarioId}`);
  opening(waiting('Opening the call'));
  try {
    await open(await newSession(scenarioId, mode));
    await askForBrief();
  } catch (error) {
    if (error.status === 401 || error.status === 403) opening(accessCodeForm(error.said, () => start(scenarioId, mode), leave));
    else couldNotOpen(scenarioId, mode);
  }
}

async function askForBrief() {
  const mine = attempt;
  const { scenarioId, mode } = visit.session;
  await visit.online;
  await visit.line.command(`start ${scenarioId}${mode === 'practice' ? '' : ` ${mode}`}`);
  setTimeout(() => mine === attempt && !visit?.state.brief && couldNotOpen(scenarioId, mode), answerMs);
}

/** A conversation without a word: the page was reloaded before the start got through, or the host has lost the call. */
function nothingReplayed() {
  if (visit.session.taken) return conversationGone();
  return askForBrief().catch(() => couldNotOpen(visit.session.scenarioId, visit.session.mode));
}

function couldNotOpen(scenarioId, mode) {
  opening(
    stateBox({ mark: 'warn', title: 'The call could not be opened', text: 'The server did not answer in time. Nothing is lost.', action: () => { drop(); start(scenarioId, mode); }, label: 'Try again' }),
    h('p', { class: 'centred' }, h('button', { type: 'button', class: 'button bare', on: { click: leave } }, 'All calls')));
}

async function take() {
  const { page } = visit;
  page.ringing = true;
  page.takenAt = Date.now();
  render();
  await run('ready');
  const mine = attempt;
  setTimeout(() => {
    if (mine !== attempt || visit.isRunning()) return;
    page.ringing = false;
    toast('Nobody came on the line. Take the call again.', 'warning');
    render();
  }, answerMs);
}

function finishRinging() {
  const { page } = visit;
  const left = Math.max(0, page.takenAt + ringAtLeastMs - Date.now());
  page.takenAt = null;
  setTimeout(() => {
    page.ringing = false;
    render();
  }, left);
}

/** The host lives but the line is still broken: it may have forgotten this conversation, or the client has given up. */
async function hostAnswers(brokenForMs) {
  const mine = attempt;
  if (!visit?.session.connected) return;
  const session = await resumedSession(visit.session);
  if (mine !== attempt) return;
  if (!session) conversationGone();
  else if (brokenForMs > reopenAfterMs) await reopen(session);
}

async function reopen(session) {
  const typed = visit.line.typed();
  connection.set('online');
  await open(session);
  visit?.line.type(typed);
}

/** Sends a command; a failure is said once, here, unless the caller says it in its own place. */
async function run(command, { quiet = false } = {}) {
  try {
    return await visit.line.command(command);
  } catch (error) {
    if (!quiet && !command.startsWith('/do ')) toast('That did not get through. Try again in a moment.', 'error');
    if (quiet || command.startsWith('/do ')) throw error;
    return undefined;
  }
}

function goToNotes() {
  visit.page.leftCall = true;
  render();
}

function drop() {
  attempt++;
  visit?.close();
  visit = null;
  forgetSession();
  connection.set('online');
}

function leave() {
  drop();
  history.replaceState(null, '', '/');
  showMoment('choose');
  choose.load();
}

function again(scenarioId) {
  const { mode } = visit.session;
  drop();
  start(scenarioId, mode);
}

/** The call goes on in the same conversation, from just before that turn. */
async function retry(turn) {
  visit.page.leftCall = false;
  // The notes of the earlier call are filed; this one gets its own.
  views.wrapup = createWrapUp(byId('moment-wrapup'), { session: visit.session, run });
  await run(`/retry ${turn}`);
}

function opening(...content) {
  put(byId('moment-opening'), content);
  showMoment('opening');
}

function conversationGone() {
  const { scenarioId, mode } = savedSession() ?? {};
  drop();
  opening(stateBox({
    mark: 'warn',
    title: 'This call cannot be taken up again',
    text: 'The page was away for too long, or the server has forgotten the conversation. Your notes are kept on this device and will be there when you start the call again.',
    action: () => (scenarioId ? start(scenarioId, mode) : leave()),
    label: 'Start again',
  }), h('p', { class: 'centred' }, h('button', { type: 'button', class: 'button bare', on: { click: leave } }, 'All calls')));
}

async function resume(saved) {
  opening(waiting('Taking up your call'));
  try {
    const session = await resumedSession(saved);
    if (!session) return conversationGone();
    await open(session);
    if (!session.connected) await askForBrief();
  } catch {
    opening(stateBox({ mark: 'warn', title: 'The server does not answer', text: 'Your call and your notes are kept. Try again in a moment.', action: () => resume(saved), label: 'Try again' }));
  }
  return undefined;
}

window.addEventListener('popstate', () => {
  if (visit?.isRunning()) {
    history.pushState(null, '', `#/calls/${visit.session.scenarioId}`);
    toast('The call is still running. End it first; then you can go back.', 'warning');
  } else if (visit) {
    leave();
  }
});

byId('home').addEventListener('click', (event) => {
  event.preventDefault();
  if (visit?.isRunning()) toast('The call is still running. End it first; then you can go back.', 'warning');
  else leave();
});

openForPrint();
const saved = savedSession();
const linked = /^#\/calls\/([a-z0-9-]+)$/.exec(location.hash)?.[1];
if (saved) {
  resume(saved);
} else if (linked) {
  // The grid goes under the linked call, so that "back" has a place to go that is still this page.
  history.replaceState(null, '', '/');
  start(linked);
} else {
  leave();
}
