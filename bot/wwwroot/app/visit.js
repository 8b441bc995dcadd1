import { afterActivity, isRunning, isSaidElsewhere, nothingYet } from './practice-state.js';
import { openLine } from './line.js';
import { isEmpty, keepFresh, saveSession } from './session.js';
import { loadWebChat } from './webchat-load.js';

const quietMs = 500;
const silentMs = 3000;
const onlineMs = 15_000;

/**
 * One visit to one conversation: the line, what the host has said on it, and what only this page knows.
 * `replaying` is true while the host repeats what was said before a reload.
 */
export async function openVisit(session, { changed, notice, status, lost }) {
  await loadWebChat();
  const visit = {
    session,
    state: nothingYet,
    page: { ringing: false, leftCall: false, result: false, report: false },
    replaying: session.connected,
    isRunning: () => isRunning(visit.state.call),
    close,
  };
  let quiet = visit.replaying ? setTimeout(silent, silentMs) : null;
  let heard = false;
  let closed = false;
  // In a shift the chat of a call begins with its briefing; the calls before it are over.
  let hidden = session.since ?? null;
  let cameOnline;
  visit.online = new Promise((resolve, reject) => {
    cameOnline = resolve;
    setTimeout(() => reject(new Error('no connection')), onlineMs);
  });
  visit.online.catch(() => {});

  visit.line = openLine(session, {
    onActivity() {
      if (!visit.replaying) return;
      heard = true;
      clearTimeout(quiet);
      quiet = setTimeout(replayed, quietMs);
    },
    onEvent(activity) {
      if (activity.name === 'practice/notice') {
        if (!visit.replaying) notice(activity.value ?? {});
        return;
      }
      if (activity.id === hidden) hidden = null;
      visit.state = afterActivity(visit.state, activity);
      if (visit.isRunning() && !visit.session.taken) saveSession(visit.session = { ...visit.session, taken: true });
      changed(activity.name);
    },
    isHidden: (activity) => hidden !== null || isSaidElsewhere(activity, visit.state),
    onStatus(now) {
      if (now === 'online') {
        cameOnline();
        if (!visit.session.connected) saveSession(visit.session = { ...visit.session, connected: true });
      }
      status(now);
    },
  });
  const stopRefreshing = keepFresh(() => visit.session, (fresh) => { visit.session = fresh; }, lost);

  /** Nothing has come yet. Only the host can tell a conversation without a word from a slow line. */
  async function silent() {
    const empty = await isEmpty(visit.session).catch(() => false);
    if (heard || closed) return;
    if (empty) replayed();
    else quiet = setTimeout(silent, silentMs);
  }

  function replayed() {
    visit.replaying = false;
    hidden = null;
    changed('replayed');
  }

  function close() {
    closed = true;
    clearTimeout(quiet);
    stopRefreshing();
    visit.line.close();
  }

  return visit;
}
