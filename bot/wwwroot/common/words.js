/** How the records' ids are said to people. One place, so that trainee and trainer read the same words. */

export const skills = ['listening', 'patience', 'empathy', 'problemSolving', 'flexibility'];

export const skillName = {
  listening: 'Listening',
  patience: 'Patience',
  empathy: 'Empathy',
  problemSolving: 'Problem solving',
  flexibility: 'Flexibility',
};

export const skillLetter = { listening: 'L', patience: 'P', empathy: 'E', problemSolving: 'S', flexibility: 'F' };

export const endingName = {
  solved: 'Solved',
  acceptedButHurt: 'Solved, still hurt',
  givenUp: 'Caller gave up',
  hungUp: 'Caller hung up',
  handedOver: 'Handed over',
  endedForAbuse: 'Ended because of abuse',
  endedByTrainee: 'Ended early',
  timedOut: 'Timed out',
};

/** What a trainee reads in the moment the call is over. */
export const endingSentence = {
  solved: 'The call is over. It ended with a solution.',
  acceptedButHurt: 'The call is over. There is a solution, and the caller is still hurt.',
  givenUp: 'The call is over. The caller gave up.',
  hungUp: 'The call is over. The caller hung up.',
  handedOver: 'The call is over. You handed it over.',
  endedForAbuse: 'The call is over. You ended it because of abuse.',
  endedByTrainee: 'The call is over. You ended it.',
  timedOut: 'The call is over. Nobody had written for too long.',
};

export const verdictName = {
  met: 'Met',
  partly: 'Partly',
  notMet: 'Not met',
  notObserved: 'No occasion',
  cannotJudge: 'For a trainer to judge',
};

export const noteResultName = { caught: 'Noted', missed: 'Missing', garbled: 'Noted differently' };

export const ledgerKindName = {
  told: 'Told',
  restated: 'Said back rightly',
  misheard: 'Said back wrongly',
  asked: 'Asked',
  askedAgain: 'Asked again',
  withheld: 'Asked, held back',
};

export const feelingName = { anger: 'Anger', anxiety: 'Worry', trust: 'Trust', patience: 'Patience', acceptance: 'Acceptance' };

/** "problemSolving", "set-expectation" and "listening.no-re-asks" as words. */
export function plain(id) {
  const words = String(id).replace(/^.*\./, '').replace(/-/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first letter large: labels of facts are written to stand inside a sentence. */
export function capital(text) {
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : '';
}

export function initials(name) {
  const parts = String(name ?? '').trim().split(/\s+/).filter(Boolean);
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return letters.map((part) => [...part][0].toUpperCase()).join('') || '?';
}

export function points(value) {
  return value === null || value === undefined ? '–' : String(Math.round(value));
}

/** "2:05" */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  const two = (n) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** "45 s", "2 min", "2 min 5 s" */
export function span(seconds) {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export function signed(value) {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** A number without needless decimals, with a group separator from five digits on. */
export function amount(value) {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: 'min2' }).format(value);
}

export function day(iso) {
  return iso ? new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso)) : '';
}

export function time(iso, withSeconds = false) {
  const parts = { hour: '2-digit', minute: '2-digit', ...(withSeconds ? { second: '2-digit' } : {}) };
  return iso ? new Intl.DateTimeFormat('en-GB', parts).format(new Date(iso)) : '';
}
