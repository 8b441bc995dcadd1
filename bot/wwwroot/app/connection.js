import { byId, h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';

const graceMs = 1200;
const probeEveryMs = 3000;

/**
 * Says when the line to the host is broken and takes it back when it is whole again. Web Chat has no such banner:
 * its input simply stays open while nothing arrives.
 * @param {(brokenForMs: number) => Promise<void>} hostAnswers called on every look at a living host while the line is still broken
 */
export function createConnectionBanner(hostAnswers) {
  let line = 'online';
  let broken = false;
  let since = 0;
  let timer = null;

  function render(text) {
    put(byId('banner'), text && h('div', { class: 'banner' }, icon('offline'), h('p', { class: 'text' }, text)));
  }

  async function probe() {
    const alive = navigator.onLine && await hostLives();
    if (!broken) return;
    render(alive
      ? 'The connection is coming back. What you have written is safe.'
      : 'The connection is lost. What you have written is safe; this page keeps trying.');
    if (alive) await hostAnswers(Date.now() - since).catch(() => {});
    if (broken) timer = setTimeout(probe, probeEveryMs);
  }

  function check() {
    const now = line !== 'online' || !navigator.onLine;
    if (now === broken) return;
    broken = now;
    since = Date.now();
    clearTimeout(timer);
    if (!broken) render(null);
    // A short drop mends itself; a banner that flashes up for it only startles.
    else timer = setTimeout(probe, graceMs);
  }

  window.addEventListener('offline', check);
  window.addEventListener('online', check);
  return {
    set(status) {
      line = status;
      check();
    },
  };
}

async function hostLives() {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
