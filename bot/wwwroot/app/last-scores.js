/** The last score per scenario on this device, for a host that does not know the trainee across conversations. */
const key = 'practicecaller.scores';

export function lastScores() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

export function rememberScore(scenarioId, overall) {
  if (!scenarioId || overall === null || overall === undefined) return;
  localStorage.setItem(key, JSON.stringify({ ...lastScores(), [scenarioId]: Math.round(overall) }));
}
