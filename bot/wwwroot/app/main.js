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
import { isInShift, momentOf } from './practice-state.js';
import { createScorecard } from './scorecard.js';
import { createShift } from './shift.js';
import { accessCodeForm } from './access-code.js';
import { ask } from './ask.js';
import { forgetSession, newSession, resumedSession, savedSession, saveSession } from './session.js';
import { toast } from './toast.js';
import { openVisit } from './visit.js';
import { createWrapUp } from './wrapup.js';

/** The page: which moment is shown, and what the buttons of each moment do. */

const ringAtLeastMs = 1600;
const answerMs = 12_000;
/** Longer than Direct Line's client waits before it tries again (20 s): then it has given up without a word. */
const reopenAfterMs = 26_000;

const connection = createConnectionBanner(hostAnswers);
const choose = createChoose(byId('moment-choose'), { start, startShift });
const brief = createBrief(byId('moment-brief'), { take, leave: leaveBrief });
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
    scorecard: createScorecard(byId('moment-scorecard'), { session: () => visit.session, start: (id) => { drop(); start(id); }, next: leave, again, retry, report: backToReport }),
    shift: createShift(byId('moment-shift'), { next: nextCall, end: endShift, result: showResult, again: (mode, seed) => startShift(visit.session.shift.calls, mode, seed), leave }),
  };
  render();
}

function changed(what) {
  if (!visit) return;
  const { state } = visit;
  const isNewCall = visit.session.shift && state.brief && !state.call && state.beganAt !== visit.session.since;
  if (what === 'replayed') {
    views.call.forgetHint(state.hint);
    if (!state.brief && !state.call && !state.shift) return nothingReplayed();
    // After a reload the last words have been read: the notes come at once.
    visit.page.leftCall = state.call !== null && !visit.isRunning();
    if (isNewCall) return beginCall(state.brief.scenarioId);
  }
  if (what === 'practice/brief' && isNewCall && !visit.replaying) return beginCall(state.brief.scenarioId);
  if (what === 'practice/call' && visit.page.again && state.call.callId !== visit.page.again) return beginCall(state.call.scenarioId);
  if (what === 'practice/call' && visit.isRunning() && visit.page.takenAt) finishRinging();
  if (what === 'practice/scorecard' && state.scorecard?.scorecard) {
    rememberScore(state.scorecard.scenarioId, state.scorecard.scorecard.overall);
    if (state.scorecard.callId === visit.page.wanted) visit.page.result = true;
  }
  if (what === 'practice/shift') state.shift.report?.calls.forEach((call) => rememberScore(call.scenarioId, call.overall));
  render();
}

/** A call of a shift gets its own chat and notes: the conversation is the same, but what was said to other callers is theirs. */
function beginCall(scenarioId) {
  const session = { ...visit.session, scenarioId, since: visit.state.beganAt };
  saveSession(session);
  return open(session);
}

function render() {
  if (!visit || visit.replaying) return;
  const { state, page } = visit;
  const moment = momentOf(state, page);
  if (state.call || state.brief) views.call.update(state);
  if (moment === 'brief') brief.update({ brief: state.brief ?? {}, ringing: page.ringing, shift: isInShift(state.shift) ? state.shift : null });
  if (moment === 'wrapup') views.wrapup.update(state);
  if (moment === 'scorecard') {
    views.wrapup.done();
    dropDraft(visit.session.scenarioId);
    views.scorecard.update(state);
  }
  if (moment === 'shift') {
    views.wrapup.done();
    dropDraft(visit.session.scenarioId);
    views.shift.update(state.shift);
  }
  if (showMoment(moment) && moment === 'call') views.call.focus();
}

/** From the grid: a fresh conversation for every call. */
function start(scenarioId, mode = 'practice') {
  return begin({ scenarioId, mode });
}

/** Several calls in one conversation; which ones, the host draws. */
function startShift(calls, mode = 'practice', seed = undefined) {
  drop();
  return begin({ scenarioId: null, mode, shift: { calls, seed } });
}

async function begin(wanted) {
  if (location.hash !== addressOf(wanted)) history.pushState(null, '', addressOf(wanted));
  opening(waiting(wanted.shift ? 'Opening the shift' : 'Opening the call'));
  try {
    await open(await newSession(wanted));
    await askForBrief();
  } catch (error) {
    if (error.status === 401 || error.status === 403) opening(accessCodeForm(error.said, () => begin(wanted), leave));
    else couldNotOpen(wanted);
  }
}

function addressOf({ scenarioId, shift }) {
  return shift ? `#/shift/${shift.calls}${shift.seed ? `/${shift.seed}` : ''}` : `#/calls/${scenarioId}`;
}

function commandOf({ scenarioId, mode, shift }) {
  const how = mode === 'practice' ? '' : ` ${mode}`;
  return shift ? `shift ${shift.calls}${how}${shift.seed ? ` seed ${shift.seed}` : ''}` : `start ${scenarioId}${how}`;
}

/** What was wanted, without the conversation it was wanted in. */
function wantedOf({ scenarioId, mode, shift }) {
  return shift ? { scenarioId: null, mode, shift } : { scenarioId, mode };
}

async function askForBrief() {
  const mine = attempt;
  const wanted = wantedOf(visit.session);
  await visit.online;
  await visit.line.command(commandOf(wanted));
  setTimeout(() => mine === attempt && !visit?.state.brief && couldNotOpen(wanted), answerMs);
}

/** A conversation without a word: the page was reloaded before the start got through, or the host has lost the call. */
function nothingReplayed() {
  if (visit.session.taken) return conversationGone();
  return askForBrief().catch(() => couldNotOpen(wantedOf(visit.session)));
}

function couldNotOpen(wanted) {
  opening(
    stateBox({ mark: 'warn', title: wanted.shift ? 'The shift could not be opened' : 'The call could not be opened', text: 'The server did not answer in time. Nothing is lost.', action: () => { drop(); begin(wanted); }, label: 'Try again' }),
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
    if (mine !== attempt || !page.ringing) return;
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

/** The break is over. */
async function nextCall() {
  const mine = attempt;
  opening(waiting('The next call'));
  if (await run('next') === undefined) return render();
  return setTimeout(() => mine === attempt && visit?.state.shift?.phase === 'break' && render(), answerMs);
}

async function endShift() {
  const { done, of } = visit.state.shift;
  if (done.length === 0) return leave();
  const answer = await ask({ title: 'End the shift here?', text: `${done.length} of ${of} calls are done and count. The others are left out.`, yes: 'End the shift', no: 'Go on with the shift' });
  return answer === 'yes' && run('end');
}

function leaveBrief() {
  if (isInShift(visit?.state.shift ?? null)) endShift();
  else leave();
}

function showResult({ number, callId }) {
  visit.page.wanted = callId;
  run(`/result ${number}`);
}

function backToReport() {
  Object.assign(visit.page, { result: false, report: true, wanted: null });
  render();
}

function isBusy() {
  return visit?.isRunning() || isInShift(visit?.state.shift ?? null);
}

function sayBusy() {
  toast(visit.isRunning() ? 'The call is still running. End it first; then you can go back.' : 'The shift is still running. End it first; then you can go back.', 'warning');
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
  Object.assign(visit.page, { leftCall: false, result: false, report: false, wanted: null });
  // After a shift any of its calls may be meant; it gets a chat of its own.
  if (visit.session.shift) visit.page.again = visit.state.call?.callId;
  // The notes of the earlier call are filed; this one gets its own.
  views.wrapup = createWrapUp(byId('moment-wrapup'), { session: visit.session, run });
  await run(`/retry ${turn}`);
}

function opening(...content) {
  put(byId('moment-opening'), content);
  showMoment('opening');
}

function conversationGone() {
  const saved = savedSession();
  drop();
  opening(stateBox({
    mark: 'warn',
    title: saved?.shift ? 'This shift cannot be taken up again' : 'This call cannot be taken up again',
    text: 'The page was away for too long, or the server has forgotten the conversation. Your notes are kept on this device and will be there when you start the call again.',
    action: () => (saved ? begin(wantedOf(saved)) : leave()),
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
  if (isBusy()) {
    history.pushState(null, '', addressOf(visit.session));
    sayBusy();
  } else if (visit) {
    leave();
  }
});

byId('home').addEventListener('click', (event) => {
  event.preventDefault();
  if (isBusy()) sayBusy();
  else leave();
});

openForPrint();
const saved = savedSession();
const linked = /^#\/calls\/([a-z0-9-]+)$/.exec(location.hash)?.[1];
const linkedShift = /^#\/shift\/([35])(?:\/(\d{1,20}))?$/.exec(location.hash);
if (saved) {
  resume(saved);
} else if (linked) {
  // The grid goes under the linked call, so that "back" has a place to go that is still this page.
  history.replaceState(null, '', '/');
  start(linked);
} else if (linkedShift) {
  history.replaceState(null, '', '/');
  startShift(Number(linkedShift[1]), 'practice', linkedShift[2]);
} else {
  leave();
}
