import { h } from './dom.js';
import { skillName } from './words.js';

/** How a trainee's skills go: a level, how sure it is, and the same in words. */
export function trendList(trends, title) {
  if (!trends || trends.every(({ calls }) => calls === 0)) return null;
  return h('section', { class: 'trend' },
    h('h2', null, title),
    h('p', { class: 'small quiet' }, 'The mark is the level, recent calls weighing more; the bar is where it lies with 95 % confidence.'),
    h('ul', null, trends.map((trend) => h('li', { class: 'trend-skill', data: { skill: trend.skill } },
      h('span', { class: 'skill-name' }, skillName[trend.skill] ?? trend.skill),
      interval(trend),
      h('span', { class: 'small quiet' }, trend.sentence)))));
}

function interval({ level, low, high, skill }) {
  if (level === undefined || level === null) return h('span', { class: 'interval is-unknown', 'aria-hidden': 'true' });
  return h('span', { class: 'interval', 'aria-hidden': 'true', data: { skill } },
    h('span', { class: 'interval-range', style: { left: `${low}%`, width: `${Math.max(1, high - low)}%` } }),
    h('span', { class: 'interval-level', style: { left: `${level}%` } }));
}
