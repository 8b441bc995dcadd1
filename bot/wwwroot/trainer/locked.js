import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';

/** Nobody is signed in: where the way in is. */
export function lockedPage(status, retry) {
  return h('div', { class: 'page locked' },
    h('div', { class: 'panel stack' },
      icon('info', 28),
      h('h1', null, status === 403 ? 'This room is for trainers' : 'Please sign in first'),
      status === 403
        ? h('p', null, 'You are signed in, but not as a trainer. Ask the person who runs this server to give you the trainer’s role.')
        : [
          h('p', null, 'On a laptop: when the server starts, it prints a one-time link to this room in its terminal. Open that link in this browser, on the same machine.'),
          h('p', null, 'The link works once. If it has been used or is lost, start the server again and take the new one.'),
          h('p', { class: 'quiet' }, 'On a shared server: try again; you are sent to sign in with your organisation’s account.'),
        ],
      h('div', null, h('button', { type: 'button', class: 'button', on: { click: retry } }, icon('again'), 'Try again'))));
}
