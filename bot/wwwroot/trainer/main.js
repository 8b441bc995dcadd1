import { byId, put } from '../common/dom.js';
import { openForPrint } from '../common/print.js';
import { stateBox, waiting } from '../common/states.js';
import { createList } from './list.js';
import { lockedPage } from './locked.js';
import { createQueue } from './queue.js';
import { openReview } from './review.js';
import { currentRoute } from './route.js';
import { showWho } from './who.js';

const main = byId('main');
let shown = null;

/** Follows the address. A step inside one review (another turn) does not load it again. */
async function show() {
  const route = currentRoute();
  if (shown?.view === route.view && shown.stay(route)) return;
  shown = null;
  document.body.dataset.view = route.view;
  put(main, waiting(route.view === 'review' ? 'Loading the call' : 'Loading the calls'));
  try {
    const view = route.view === 'review' ? await openReview(route) : route.view === 'queue' ? await createQueue() : await createList(route);
    if (JSON.stringify(currentRoute()) !== JSON.stringify(route)) return show();
    shown = view;
    document.title = `${view.title} – PracticeCaller`;
    put(main, view.element);
    view.shown?.();
  } catch (error) {
    put(main, problem(error));
  }
  return undefined;
}

function problem({ status }) {
  if (status === 401 || status === 403) return lockedPage(status, () => location.reload());
  if (status === 404) return stateBox({ title: 'This call is not here', text: 'It may have been erased, or the address is wrong.', action: () => { location.hash = '#/'; }, label: 'All calls' });
  return stateBox({ mark: 'warn', title: 'The server did not answer', text: 'Nothing is lost. Try again in a moment.', action: show, label: 'Try again' });
}

openForPrint();
showWho(byId('who'));
window.addEventListener('hashchange', show);
show();
