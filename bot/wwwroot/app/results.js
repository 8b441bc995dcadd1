import { fetchJson } from '../common/http.js';

/** What the host knows about results beside the conversation. Through Azure the page's token is not the host's; then there is nothing here, and the scorecard does without. */

/** The result as it stands now, with the call line by line, or null. */
export function resultOf(session, callId) {
  return orNull(fetchJson(`/practice/results/${encodeURIComponent(callId)}`, { token: session.token }));
}

/** How the skills go over this trainee's calls, or null. */
export function trendOf(session) {
  return orNull(fetchJson('/practice/trend', { token: session.token }));
}

/** "I disagree". Throws {@link HttpError} with what is wrong. */
export function contest(session, callId, criterionId, words) {
  return fetchJson(`/practice/results/${encodeURIComponent(callId)}/contests`, { method: 'POST', token: session.token, body: { criterionId, words } });
}

async function orNull(asked) {
  try {
    return await asked;
  } catch {
    return null;
  }
}
