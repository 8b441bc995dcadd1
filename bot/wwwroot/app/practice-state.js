/**
 * What the host has told this page about the call, as a fold over its event activities.
 * After a reload the whole conversation is replayed, so every event must be safe to see twice: the last one wins.
 */
export const nothingYet = Object.freeze({ brief: null, call: null, desk: null, hint: null, scorecard: null, shift: null, beganAt: null });
const noCall = { call: null, desk: null, hint: null, scorecard: null };

/** @returns the state after the activity; the same object when the activity is none of ours */
export function afterActivity(state, activity) {
  if (activity.type !== 'event' || typeof activity.name !== 'string') return state;
  const value = activity.value ?? {};
  switch (activity.name) {
    // In a shift the next call is briefed where the last one ended.
    case 'practice/brief': return { ...state, ...noCall, brief: briefFrom(value), beganAt: activity.id };
    // A turn taken again is a call of its own: what the earlier one left behind is not its result.
    case 'practice/call': return value.callId === state.call?.callId ? { ...state, call: value } : newCall(state, value, activity.id);
    case 'practice/shift': return value.phase === 'call' ? { ...state, ...noCall, brief: null, shift: value } : { ...state, shift: value };
    case 'practice/desk': return { ...state, desk: value };
    case 'practice/hint': return { ...state, hint: value };
    case 'practice/scorecard': return { ...state, scorecard: { ...value, title: value.title ?? value.scenarioTitle } };
    default: return state;
  }
}

function newCall(state, call, id) {
  const again = state.shift?.phase === 'over';
  return { ...state, call, hint: null, scorecard: null, ...(again && { shift: { ...state.shift, left: true }, beganAt: id }) };
}

/** The host sends record and rules as the desk's fields and policy. */
function briefFrom({ desk, ...brief }) {
  return { ...brief, record: brief.record ?? desk?.fields ?? [], policy: brief.policy ?? desk?.policy ?? [] };
}

/**
 * The coach also says in the chat what this page shows in its own places: the list, the briefing, hints, the result.
 * Only words that have no other place, such as the answer to /help in a call, belong in the transcript.
 */
export function isSaidElsewhere(activity, state) {
  const mark = activity.channelData?.practice;
  if (mark?.kind !== 'coach') return false;
  return Boolean(mark.twin) || activity.attachments?.length > 0 || !isRunning(state.call);
}

export function isPracticeEvent(activity) {
  return activity.type === 'event' && typeof activity.name === 'string' && activity.name.startsWith('practice/');
}

export function isSilent(activity) {
  return activity.channelData?.practice?.silent === true;
}

const running = new Set(['live', 'paused', 'onhold']);

/** True while the caller is on the line. The host may write "onHold" or "onhold". */
export function isRunning(call) {
  return call !== null && running.has(phaseOf(call));
}

export function phaseOf(call) {
  return String(call?.phase ?? '').toLowerCase();
}

/** True between the first briefing of a shift and its report. */
export function isInShift(shift) {
  return shift !== null && shift.phase !== 'over';
}

/**
 * Which of the moments to show. `page` holds what only this page knows:
 * `ringing` (the call was just taken), `leftCall` (the trainee has gone on to the notes), and after a shift
 * `result` (one of its calls is looked at) or `report` (back from there).
 */
export function momentOf({ brief, call, scorecard, shift }, page) {
  const phase = phaseOf(call);
  if (isRunning(call)) return page.ringing ? 'brief' : 'call';
  if (shift?.phase === 'break') return 'shift';
  if (shift?.phase === 'over' && !page.result && (!shift.left || page.report)) return 'shift';
  if (page.result && scorecard) return 'scorecard';
  if (phase === 'closed' && scorecard) return 'scorecard';
  if (phase === 'wrapup' || phase === 'closed') return page.leftCall ? 'wrapup' : 'call';
  return brief ? 'brief' : 'opening';
}
