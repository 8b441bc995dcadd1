import { h } from './dom.js';
import { points, skillName } from './words.js';

/** A thin bar for one skill's points; empty and dashed when nothing of it was seen. */
export function skillBar(skill, value) {
  const known = value !== null && value !== undefined;
  return h('span', {
    class: `skill-bar${known ? '' : ' is-unknown'}`,
    role: 'img',
    'aria-label': known ? `${skillName[skill]} ${points(value)} of 100` : `${skillName[skill]}: not observed`,
    data: { skill },
  }, h('span', { style: { width: `${known ? Math.max(0, Math.min(100, value)) : 0}%` } }));
}
