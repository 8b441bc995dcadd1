import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillName } from '../common/words.js';

const difficultyWords = ['', 'gentle', 'easy', 'medium', 'demanding', 'hard'];

/** One call in the grid. The whole card is one button, so it is one stop for the keyboard. */
export function callCard(call, start) {
  return h('button', { type: 'button', class: 'call-card', on: { click: () => start(call.id) } },
    h('span', { class: 'call-card-top' },
      h('span', { class: 'small quiet' }, call.industry),
      call.lastScore !== null && h('span', { class: 'tag', 'aria-label': `Last score ${Math.round(call.lastScore)} of 100` }, 'Last ', Math.round(call.lastScore))),
    h('span', { class: 'call-card-title' }, call.title),
    h('span', { class: 'call-card-reason' }, call.reason),
    h('span', { class: 'tags' }, call.trains.map((skill) => h('span', { class: 'tag' }, skillName[skill] ?? skill))),
    h('span', { class: 'call-card-foot small quiet' },
      difficulty(call.difficulty),
      h('span', { class: 'with-icon' }, icon('clock', 16), `${call.minutes} min`)));
}

/** Offered before anything else on the first visit. */
export function tutorialBanner(call, start) {
  return h('div', { class: 'tutorial' },
    h('div', null,
      h('h2', null, 'First time here?'),
      h('p', { class: 'quiet' }, `${call.reason}. It takes about ${call.minutes} minutes and shows you the chat and the desk.`)),
    h('button', { type: 'button', class: 'button primary', on: { click: () => start(call.id) } }, 'Start with the tutorial'));
}

function difficulty(level) {
  return h('span', { class: 'difficulty', role: 'img', 'aria-label': `Difficulty ${level} of 5, ${difficultyWords[level] ?? ''}` },
    [1, 2, 3, 4, 5].map((step) => h('span', { class: step <= level ? 'dot full' : 'dot' })),
    h('span', { 'aria-hidden': 'true' }, difficultyWords[level] ?? ''));
}
