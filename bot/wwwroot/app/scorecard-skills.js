import { criterionItem } from '../common/criteria.js';
import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { points, skillName } from '../common/words.js';

/** Five bars with words; each opens to what it is made of. */
export function skillRows(skills = []) {
  return h('section', { class: 'panel skills' },
    h('h2', null, 'Five skills'),
    skills.map(({ skill, points: value, band, criteria }) => h('details', { class: 'skill' },
      h('summary', null,
        h('span', { class: 'skill-line' },
          h('span', { class: 'skill-name' }, skillName[skill] ?? skill),
          h('span', { class: 'skill-points numbers' }, points(value)),
          h('span', { class: 'skill-turn', 'aria-hidden': 'true' }, icon('chevron', 16))),
        skillBar(skill, value),
        h('span', { class: 'skill-band' }, band)),
      criteria.length > 0
        ? h('ul', { class: 'criteria' }, criteria.map((criterion) => criterionItem(criterion)))
        : h('p', { class: 'quiet' }, 'This call gave no occasion to see it.'))));
}

/** Items that fail a call whatever else was good in it; said first and plainly. */
export function fatalItems(fatal = []) {
  if (fatal.length === 0) return null;
  return h('section', { class: 'panel fatal' },
    h('h2', null, icon('warn'), fatal.length === 1 ? 'One thing must not happen in a call' : 'Some things must not happen in a call'),
    h('ul', { class: 'criteria' }, fatal.map((criterion) => criterionItem(criterion))));
}
