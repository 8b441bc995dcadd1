import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { skillName } from '../common/words.js';

/** The moments that cost most: what was said, what it did, what would have worked. */
export function momentsToWorkOn(moments, retry) {
  return h('section', { class: 'panel moments' },
    h('h2', null, 'To work on'),
    moments.length === 0
      ? h('p', { class: 'quiet' }, 'No moment of this call cost much.')
      : h('ol', null, moments.map((moment, i) => h('li', { class: 'moment' },
        h('span', { class: 'moment-number', 'aria-hidden': 'true' }, i + 1),
        h('div', null,
          head(moment),
          h('blockquote', null, moment.quote),
          h('p', null, moment.why),
          moment.better && h('div', { class: 'better' }, h('p', { class: 'small label' }, 'Instead'), h('p', null, moment.better),
            moment.insteadWords && h('p', { class: 'small quiet instead' }, moment.insteadWords)),
          retry && h('button', { type: 'button', class: 'button', on: { click: () => retry(moment.turn) } }, icon('again'), 'Try this turn again'))))));
}

export function doneWell(moment) {
  if (!moment) return null;
  return h('section', { class: 'panel moments' },
    h('h2', null, 'Done well'),
    h('div', { class: 'moment' },
      h('span', { class: 'moment-number good', 'aria-hidden': 'true' }, '★'),
      h('div', null, head(moment), h('blockquote', null, moment.quote), h('p', null, moment.why))));
}

function head({ turn, line, skill }) {
  return h('p', { class: 'small quiet' }, [`Turn ${turn}`, line > 0 && `line ${line}`, skillName[skill] ?? skill].filter(Boolean).join(' · '));
}
