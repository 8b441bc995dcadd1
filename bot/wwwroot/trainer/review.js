import { curve } from '../common/curve.js';
import { h } from '../common/dom.js';
import { fetchJson } from '../common/http.js';
import { icon } from '../common/icons.js';
import { trendList } from '../common/trend.js';
import { day, endingName, span, time } from '../common/words.js';
import { marksOf } from './marks.js';
import { traineeName } from './list-row.js';
import { callAddress, lastList } from './route.js';
import { side } from './side.js';
import { transcript } from './transcript.js';

/** One call: curve above, transcript in the middle, scorecard at the side. A pick in one of them is a pick in all three. */
export async function openReview(route) {
  const call = await fetchJson(`/trainer/api/calls/${encodeURIComponent(route.id)}`);
  const marks = marksOf(call.scorecard, call.turns);
  const points = call.scorecard?.curve?.length > 1 ? call.scorecard.curve : curveOfTurns(call);
  const feelings = points.length > 1 && curve({ points, axis: 'seconds', height: 190, marks: momentMarks(call.scorecard), onPick: (turn) => mark(turn) });
  const element = h('div', { class: 'review' },
    h('header', { class: 'review-head' },
      h('a', { class: 'button bare square', href: lastList(), 'aria-label': 'All calls' }, icon('back')),
      h('div', null, h('h1', null, call.title),
        h('p', { class: 'small quiet' }, [traineeName(call), call.callerName && `with ${call.callerName}`, String(call.mode).toLowerCase() === 'exam' && 'Exam', call.shift && `Shift, call ${call.shift.number} of ${call.shift.of}`, `${day(call.startedAt)}, ${time(call.startedAt)}`, lengthOf(call), endingName[call.ending]].filter(Boolean).join(' · '))),
      h('button', { type: 'button', class: 'button print-button', on: { click: () => window.print() } }, icon('print'), 'Print')),
    h('div', { class: 'review-main' },
      h('div', { class: 'review-curve' }, feelings ? feelings.element : h('p', { class: 'quiet' }, 'Too short for a curve.')),
      call.transcript.length > 0 ? transcript(call, marks, pick) : h('p', { class: 'quiet' }, 'Nothing was said in this call.')),
    side(call, marks, pick, decided));
  showTrend();

  /** A decision changes the result; the transcript and its marks stay where they are. */
  function decided(scorecard, criterion) {
    const old = element.querySelector('.review-side');
    const open = [...old.querySelectorAll('.skill[open]')].map((e) => e.dataset.skill);
    call.scorecard = scorecard;
    const now = side(call, marks, pick, decided);
    now.querySelectorAll('.skill').forEach((e) => { if (open.includes(e.dataset.skill)) e.open = true; });
    old.replaceWith(now);
    now.querySelector(`[data-criterion="${CSS.escape(criterion)}"] button`)?.focus();
    showTrend();
  }

  /** How this trainee's skills go; without it the review still works. */
  function showTrend() {
    fetchJson(`/trainer/api/trainees/${encodeURIComponent(call.userId)}/trend`)
      .then((trend) => { const list = trendList(trend, `${traineeName(call)} over all calls`); if (list) element.querySelector('.trend-place')?.replaceChildren(list); }, () => {});
  }

  /** Highlights a turn, and a criterion when one is meant, wherever they are shown. */
  function mark(turn, criterion = null) {
    element.querySelectorAll('.is-picked').forEach((e) => { if (!e.matches('.curve-stop')) e.classList.remove('is-picked'); });
    element.querySelectorAll(`[data-turn="${turn}"]`).forEach((e) => { if (!e.matches('.curve-stop, button')) e.classList.add('is-picked'); });
    if (criterion !== null) {
      element.querySelectorAll('[data-criteria]').forEach((e) => e.classList.toggle('is-picked', e.dataset.criteria.split(' ').includes(criterion)));
      element.querySelector(`[data-criterion="${CSS.escape(criterion)}"]`)?.classList.add('is-picked');
    }
    if (feelings) feelings.pick(turn);
  }

  function pick(turn, criterion = null) {
    history.replaceState(null, '', callAddress(call.callId, turn));
    mark(turn, criterion);
    const place = element.querySelector(`#turn-${turn}`) ?? element.querySelector(`.line[data-turn="${turn}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    const details = element.querySelector(`.turn-detail[data-turn="${turn}"]`);
    if (details && criterion === null) details.open = true;
    if (criterion !== null) {
      const item = element.querySelector(`[data-criterion="${CSS.escape(criterion)}"]`);
      item?.closest('details')?.setAttribute('open', '');
      item?.scrollIntoView({ block: 'nearest' });
    }
  }

  element.addEventListener('mouseover', hover);
  element.addEventListener('focusin', hover);

  /** Pointing at a mark shows its criterion and the other way round, without moving anything. */
  function hover(event) {
    const criteria = event.target.closest('[data-criteria]')?.dataset.criteria ?? event.target.closest('[data-criterion]')?.dataset.criterion;
    element.querySelectorAll('.is-near').forEach((e) => e.classList.remove('is-near'));
    for (const id of criteria?.split(' ') ?? []) {
      element.querySelectorAll('[data-criteria], [data-criterion]').forEach((e) => {
        if ((e.dataset.criteria ?? e.dataset.criterion).split(' ').includes(id)) e.classList.add('is-near');
      });
    }
    const turn = event.target.closest('.line[data-turn], .turn-foot[data-turn]')?.dataset.turn;
    if (turn && feelings) feelings.pick(Number(turn));
  }

  return {
    view: 'review',
    title: call.title,
    element,
    shown: () => route.turn !== null && pick(route.turn),
    stay(next) {
      if (next.view !== 'review' || next.id !== route.id) return false;
      if (next.turn !== null) pick(next.turn);
      return true;
    },
  };
}

/** A call that has no scorecard yet still has feelings. */
function curveOfTurns({ turns, startedAt }) {
  if (turns.length === 0) return [];
  return [{ turn: 0, seconds: 0, feelings: turns[0].before, label: null },
    ...turns.map((turn) => ({ turn: turn.number, seconds: (Date.parse(turn.at) - Date.parse(startedAt)) / 1000, feelings: turn.after, label: null }))];
}

function momentMarks(scorecard) {
  return [...(scorecard?.toWorkOn ?? []).map((m, i) => ({ turn: m.turn, text: String(i + 1), good: false })),
    ...(scorecard?.doneWell ? [{ turn: scorecard.doneWell.turn, text: '★', good: true }] : [])];
}

function lengthOf({ startedAt, endedAt }) {
  return endedAt ? span((Date.parse(endedAt) - Date.parse(startedAt)) / 1000) : null;
}
