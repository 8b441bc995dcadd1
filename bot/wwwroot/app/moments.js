import { byId } from '../common/dom.js';

const titles = { opening: '', choose: 'Choose a call', brief: 'Briefing', call: 'Call', wrapup: 'Notes', scorecard: 'Result', shift: 'Shift' };
let current = null;

/** Shows one moment and hides the rest; a new moment starts at the top with the focus on its heading. */
export function showMoment(name) {
  if (name === current) return false;
  const first = current === null;
  current = name;
  for (const id of Object.keys(titles)) byId(`moment-${id}`).hidden = id !== name;
  document.body.dataset.moment = name;
  document.title = titles[name] ? `${titles[name]} – PracticeCaller` : 'PracticeCaller';
  window.scrollTo(0, 0);
  if (!first) byId(`moment-${name}`).querySelector('h1[tabindex]')?.focus({ preventScroll: true });
  return true;
}
