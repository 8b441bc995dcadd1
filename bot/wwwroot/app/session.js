import { fetchJson, HttpError } from '../common/http.js';

/**
 * The conversation this tab is in. It lives in sessionStorage so that a reload continues the same call and a second
 * tab gets its own. Who the trainee is stays with the host, which knows this browser by a signed cookie.
 */
const sessionKey = 'practicecaller.session';
const codeKey = 'practicecaller.code';
const refreshEveryMs = 10 * 60 * 1000;
const preparedForMs = 15 * 60 * 1000;
let prepared = null;

/** @returns {{token: string, conversationId: string, userId: string, expiresAt: number, domain?: string, scenarioId: string | null, mode: string, shift?: {calls: number, seed?: string}, since?: string, connected: boolean, taken: boolean} | null} */
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

/** A token before a call is chosen: it lets the page ask for earlier scores, and the next call uses it up. */
export async function preparedSession() {
  if (!prepared || prepared.at + preparedForMs < Date.now()) prepared = { at: Date.now(), answer: await generate() };
  return prepared.answer;
}

/** A fresh conversation for one call or one shift. Throws {@link HttpError} with status 401 or 403 when an access code is needed. */
export async function newSession({ scenarioId, mode, shift }) {
  const answer = await preparedSession();
  prepared = null;
  const session = { ...fromAnswer(answer), domain: answer.domain, userId: answer.userId ?? userIn(answer.token), scenarioId, mode, shift, connected: false, taken: false };
  saveSession(session);
  return session;
}

/** Where the conversation is: with this host, or with Azure when the host says so. */
export function directLineOf({ domain }) {
  return domain ?? `${location.origin}/v3/directline`;
}

/** The code that the host asks for when it is not open to everybody. */
export function useAccessCode(code) {
  sessionStorage.setItem(codeKey, code);
}

function generate() {
  return fetchJson('/v3/directline/tokens/generate', { method: 'POST', body: {}, token: sessionStorage.getItem(codeKey) });
}

/** Web Chat takes the user's id from the token, too. */
function userIn(token) {
  try {
    return JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).user;
  } catch {
    return undefined;
  }
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
    await fetchJson(`${directLineOf(refreshed)}/conversations/${encodeURIComponent(refreshed.conversationId)}?watermark=`, { token: refreshed.token });
    return refreshed;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** True when nothing has ever been said in the conversation, as far as the host knows. Throws when the host does not answer. */
export async function isEmpty(session) {
  const { activities } = await fetchJson(`${directLineOf(session)}/conversations/${encodeURIComponent(session.conversationId)}/activities?watermark=`, { token: session.token });
  return activities.length === 0;
}

/** @returns {Promise<object | null>} null when the token can no longer be refreshed; throws when the host does not answer */
export async function refreshSession(session) {
  try {
    const answer = await fetchJson(`${directLineOf(session)}/tokens/refresh`, { method: 'POST', token: session.token });
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
