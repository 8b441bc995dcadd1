/** The notes of a call that is not filed yet. Kept per scenario, so that "start again" after a broken line finds them. */
const prefix = 'practicecaller.notes.';

/** @returns {{text: string, disposition: string}} */
export function draftOf(scenarioId) {
  try {
    return { text: '', disposition: '', ...JSON.parse(sessionStorage.getItem(prefix + scenarioId)) };
  } catch {
    return { text: '', disposition: '' };
  }
}

export function saveDraft(scenarioId, part) {
  sessionStorage.setItem(prefix + scenarioId, JSON.stringify({ ...draftOf(scenarioId), ...part }));
}

export function dropDraft(scenarioId) {
  sessionStorage.removeItem(prefix + scenarioId);
}
