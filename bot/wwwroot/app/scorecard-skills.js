import { criterionItem, placeOf } from '../common/criteria.js';
import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillBar } from '../common/skill-bar.js';
import { points, skillName } from '../common/words.js';

/**
 * Five bars with words; each opens to what it is made of.
 * @param {object[]} skills
 * @param {{toLine?: (line: number, quote: string) => void, actions?: (criterion: object) => Node|null, open?: Set<string>}} [ways]
 */
export function skillRows(skills = [], ways = {}) {
  return h('section', { class: 'panel skills' },
    h('h2', null, skills.length === 5 ? 'Five skills' : 'Skills'),
    skills.map(({ skill, points: value, band, criteria }) => h('details', { class: 'skill', data: { skill }, open: ways.open?.has(skill) },
      h('summary', null,
        h('span', { class: 'skill-line' },
          h('span', { class: 'skill-name' }, skillName[skill] ?? skill),
          h('span', { class: 'skill-points numbers' }, points(value)),
          h('span', { class: 'skill-turn', 'aria-hidden': 'true' }, icon('chevron', 16))),
        skillBar(skill, value),
        h('span', { class: 'skill-band' }, band)),
      criteria.length > 0
        ? h('ul', { class: 'criteria' }, criteria.map((criterion) => item(criterion, ways)))
        : h('p', { class: 'quiet' }, 'This call gave no occasion to see it.'))));
}

/** Items that fail a call whatever else was good in it; said first and plainly. */
export function fatalItems(fatal = [], ways = {}) {
  if (fatal.length === 0) return null;
  return h('section', { class: 'panel fatal' },
    h('h2', null, icon('warn'), fatal.length === 1 ? 'One thing must not happen in a call' : 'Some things must not happen in a call'),
    h('ul', { class: 'criteria' }, fatal.map((criterion) => item(criterion, ways))));
}

function item(criterion, { toLine, actions }) {
  const quote = toLine && ((evidence) => h('button', { type: 'button', class: `quote ${evidence.good ? 'good' : 'bad'}`, disabled: !evidence.line, on: { click: () => toLine(evidence.line, evidence.quote) } },
    h('q', null, evidence.quote), h('span', { class: 'small quiet' }, ` ${placeOf(evidence)}`)));
  return criterionItem(criterion, quote || undefined, null, actions?.(criterion));
}
