import { clock } from '../common/words.js';
import { phaseOf } from './practice-state.js';

const key = 'practicecaller.paused';

/**
 * The running time of a call. The host sends when it began; pauses are counted here (and kept over a reload),
 * because for the caller no time passes in them.
 */
export function createClock(show) {
  let call = null;
  let timer = null;

  function pausesOf(callId) {
    const saved = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return saved?.callId === callId ? saved : { callId, ms: 0, since: null };
  }

  function tick() {
    const pauses = pausesOf(call.callId);
    const end = call.endedAt ? Date.parse(call.endedAt) : Date.now();
    const pausedNow = pauses.since && !call.endedAt ? Date.now() - pauses.since : 0;
    show(clock((end - Date.parse(call.startedAt) - pauses.ms - pausedNow) / 1000));
  }

  return {
    update(next) {
      call = next;
      clearInterval(timer);
      if (!call?.startedAt) return;
      const pauses = pausesOf(call.callId);
      const isPaused = phaseOf(call) === 'paused';
      if (isPaused && !pauses.since) pauses.since = Date.now();
      if (!isPaused && pauses.since) Object.assign(pauses, { ms: pauses.ms + Date.now() - pauses.since, since: null });
      sessionStorage.setItem(key, JSON.stringify(pauses));
      tick();
      if (!call.endedAt && !isPaused) timer = setInterval(tick, 500);
    },
  };
}
