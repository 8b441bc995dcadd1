import { fatalName } from '../common/criteria.js';
import { h, put } from '../common/dom.js';
import { fetchJson } from '../common/http.js';
import { icon } from '../common/icons.js';
import { verdictName } from '../common/words.js';

const verdicts = ['met', 'partly', 'notMet'];

/**
 * A trainer's decision on one criterion: two clicks and a reason; it can be taken back.
 * @param {string} callId
 * @param {object} criterion
 * @param {(scorecard: object) => void} decided gets the result that stands then
 * @param {{open?: boolean}} [as]
 */
export function decide(callId, criterion, decided, { open: isOpen = false } = {}) {
  const place = h('div', { class: 'decide' });
  const fatal = criterion.id.startsWith('fatal.');
  if (isOpen) open(false);
  else closed();
  return place;

  function closed() {
    const waits = criterion.verdict === 'cannotJudge' || criterion.review?.open;
    put(place,
      h('button', { type: 'button', class: `button ${waits ? '' : 'bare'} small`, on: { click: () => open(true) } }, icon('notes', 16), waits ? 'Decide' : criterion.review?.decision ? 'Decide otherwise' : 'Correct'),
      criterion.review?.decision && h('button', { type: 'button', class: 'button bare small undo', on: { click: undo } }, icon('again', 16), 'Undo'));
  }

  function open(focus) {
    const name = `decide-${callId}-${criterion.id}`;
    const problem = h('p', { class: 'field-problem', role: 'alert' });
    const reason = h('textarea', { class: 'input', id: `${name}-reason`, rows: 2, maxlength: 1000 });
    const choices = (fatal ? ['met', 'notMet'] : verdicts).map((verdict) => h('label', { class: 'choice' }, h('input', { type: 'radio', name, value: verdict }), fatal ? fatalName(verdict) : verdictName[verdict]));
    const form = h('form', { class: 'stack', novalidate: true, on: { submit } },
      h('fieldset', { class: 'decide-choices' }, h('legend', { class: 'for-screen-readers' }, `Decide: ${criterion.title}`), choices),
      h('label', { class: 'label small', for: `${name}-reason` }, 'Reason, for the trainee to read'),
      reason, problem,
      h('div', null, h('button', { type: 'submit', class: 'button primary' }, icon('check', 16), 'Save'), !isOpen && h('button', { type: 'button', class: 'button bare', on: { click: closed } }, 'Cancel')));
    put(place, form);
    if (focus) form.querySelector('input').focus();

    async function submit(event) {
      event.preventDefault();
      const verdict = form.querySelector('input:checked')?.value;
      if (!verdict) {
        put(problem, 'Choose a verdict.');
        return;
      }
      await send('decisions', { criterionId: criterion.id, verdict, reason: reason.value }, problem);
    }
  }

  function undo() {
    const problem = h('p', { class: 'field-problem', role: 'alert' });
    place.append(problem);
    return send('decisions/undo', { criterionId: criterion.id }, problem);
  }

  async function send(what, body, problem) {
    try {
      const { scorecard } = await fetchJson(`/trainer/api/calls/${encodeURIComponent(callId)}/${what}`, { method: 'POST', body });
      decided(scorecard);
    } catch (error) {
      put(problem, error.said ?? 'That did not get through. Nothing is lost; try again in a moment.');
    }
  }
}
