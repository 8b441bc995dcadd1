import { fetchJson, HttpError } from '../common/http.js';

/**
 * The conversation this tab is in. It lives in sessionStorage so that a reload continues the same call and a second
 * tab gets its own; the user id lives in localStorage, because it is the same person tomorrow.
 */
const sessionKey = 'practicecaller.session';
const userKey = 'practicecaller.user';
const refreshEveryMs = 10 * 60 * 1000;

/** @returns {{token: string, conversationId: string, userId: string, expiresAt: number, scenarioId: string, connected: boolean} | null} */
export function savedSession() {
  try {
    return JSON.parse(sessionStorage.getItem(sessionKey));
  } catch {
    return null;
  }
}

export function saveSession(session) {
  sessionStorage.setItem(sessionKey, JSON.stringify(session));
}

export function forgetSession() {
  sessionStorage.removeItem(sessionKey);
}

/** Direct Line asks for user ids that begin with "dl_". */
export function userId() {
  let id = localStorage.getItem(userKey);
  if (!id) {
    id = `dl_${crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')}`;
    localStorage.setItem(userKey, id);
  }
  return id;
}

/** A fresh conversation for one call. */
export async function newSession(scenarioId) {
  const id = userId();
  const answer = await fetchJson('/v3/directline/tokens/generate', { method: 'POST', body: { user: { id } } });
  const session = { ...fromAnswer(answer), userId: id, scenarioId, connected: false };
  saveSession(session);
  return session;
}

/**
 * Makes sure that a saved conversation can be taken up again. Web Chat itself shows nothing when the host no longer
 * knows the conversation, so the page has to ask first.
 * @returns {Promise<object | null>} the session with a fresh token, or null when it is gone
 */
export async function resumedSession(session) {
  const refreshed = await refreshSession(session);
  if (!refreshed) return null;
  if (!refreshed.connected) return refreshed;
  try {
    await fetchJson(`/v3/directline/conversations/${encodeURIComponent(refreshed.conversationId)}?watermark=`, { token: refreshed.token });
    return refreshed;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** @returns {Promise<object | null>} null when the token can no longer be refreshed; throws when the host does not answer */
export async function refreshSession(session) {
  try {
    const answer = await fetchJson('/v3/directline/tokens/refresh', { method: 'POST', token: session.token });
    const refreshed = { ...session, ...fromAnswer({ conversationId: session.conversationId, ...answer }) };
    saveSession(refreshed);
    return refreshed;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Keeps the saved token usable for a reload. Calls `lost` once when that is no longer possible. */
export function keepFresh(current, changed, lost) {
  const timer = setInterval(async () => {
    try {
      const refreshed = await refreshSession(current());
      if (refreshed) return changed(refreshed);
      clearInterval(timer);
      lost();
    } catch {
      // The host does not answer: the connection banner says so, and the next round tries again.
    }
  }, refreshEveryMs);
  return () => clearInterval(timer);
}

function fromAnswer({ token, conversationId, expires_in: seconds = 1800 }) {
  return { token, conversationId, expiresAt: Date.now() + seconds * 1000 };
}

function isGone(error) {
  return error instanceof HttpError && [400, 401, 403, 404, 410].includes(error.status);
}
