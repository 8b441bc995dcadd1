import { fetchJson } from '../common/http.js';
import { preparedSession } from './session.js';

/** Scores of calls on this device, for a host that cannot tell who is back. */
const key = 'practicecaller.scores';

/** The last score per scenario: from the host where it knows this trainee, else from this device. Never throws. */
export async function lastScores() {
  const scores = fromDevice();
  try {
    const { token } = await preparedSession();
    // Newest first, so the first score of a scenario is its last.
    for (const { scenarioId, overall } of (await fetchJson('/practice/history', { token })).toReversed()) {
      if (typeof overall === 'number') scores[scenarioId] = Math.round(overall);
    }
  } catch {
    // No history is no reason to keep anybody from choosing a call.
  }
  return scores;
}

export function rememberScore(scenarioId, overall) {
  if (!scenarioId || overall === null || overall === undefined) return;
  localStorage.setItem(key, JSON.stringify({ ...fromDevice(), [scenarioId]: Math.round(overall) }));
}

function fromDevice() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}
