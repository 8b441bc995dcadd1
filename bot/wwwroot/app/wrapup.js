import { h, put } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { stateBox, waiting } from '../common/states.js';
import { endingName, clock } from '../common/words.js';
import { recordList } from './brief.js';
import { doneList } from './desk.js';
import { notesBox } from './notes-box.js';
import { draftOf, saveDraft } from './notes-draft.js';
import { isInShift } from './practice-state.js';

const dispositions = ['Solved', 'Follow-up promised', 'Handed over', 'Not solved', 'Caller left', 'Ended because of abuse'];
const patienceMs = 20_000;

/** Between call and result: notes and disposition, while the call is still fresh. */
export function createWrapUp(root, { session, run }) {
  let drawn = false;
  let filedAt = null;
  let inShift = false;

  function draw(state) {
    drawn = true;
    const { scenarioId } = session;
    inShift = isInShift(state.shift);
    const notes = notesBox({ scenarioId, id: 'wrapup-notes', label: 'Notes', hint: 'What a colleague needs who takes the next call: what happened, what was agreed, by when. Names, amounts and dates are checked afterwards.', rows: 10 });
    const draft = draftOf(scenarioId);
    const problem = h('p', { class: 'field-problem', role: 'alert' });
    const choices = h('fieldset', { class: 'dispositions' }, h('legend', { class: 'label' }, 'How did it end?'),
      dispositions.map((name) => h('label', { class: 'choice' },
        h('input', { type: 'radio', name: 'disposition', value: name, checked: name === draft.disposition, on: { change: () => saveDraft(scenarioId, { disposition: name }) } }), name)));

    const form = h('form', { class: 'panel stack', novalidate: true, on: { submit } }, choices, notes.element, problem,
      h('div', null, h('button', { type: 'submit', class: 'button primary' }, icon('check'), inShift ? 'File and go on' : 'File and see the result'),
        h('button', { type: 'button', class: 'button bare', on: { click: () => file('skip') } }, 'Go on without notes')));

    async function submit(event) {
      event.preventDefault();
      const { text, disposition } = draftOf(scenarioId);
      if (!disposition || !text.trim()) {
        put(problem, disposition ? 'Write at least one line of notes.' : 'Choose how the call ended.');
        (disposition ? notes.area : form.querySelector('input[type=radio]')).focus();
        return;
      }
      await file(`notes ${disposition}\n${text.trim()}`);
    }

    const { call, desk } = state;
    put(root,
      h('h1', { id: 'wrapup-title', tabindex: '-1' }, 'Notes'),
      h('p', { class: 'quiet lead' }, [endingName[call?.ending], duration(call)].filter(Boolean).join(' · ')),
      h('div', { class: 'wrapup-columns' }, form,
        h('aside', { class: 'panel stack', 'aria-label': 'From your desk' }, doneList(desk),
          desk?.record?.length > 0 && h('section', null, h('h2', { class: 'block-title' }, 'Record'), recordList(desk.record)))));
  }

  async function file(command) {
    filedAt = Date.now();
    put(root, h('h1', { id: 'wrapup-title', tabindex: '-1' }, command === 'skip' ? 'No notes' : 'Notes filed'), waiting(inShift ? 'Closing the call' : 'Going through the call'));
    setTimeout(() => filedAt && put(root, late(command)), patienceMs);
    try {
      await run(command, { quiet: true });
    } catch {
      filedAt = null;
      put(root, late(command));
    }
  }

  function late(command) {
    return stateBox({ mark: 'warn', title: inShift ? 'The call is not closed yet' : 'The result has not come yet', text: 'Your notes are kept on this device, nothing is lost. The server may be busy.', action: () => file(command), label: 'Ask again' });
  }

  return {
    update(state) {
      if (!drawn) draw(state);
    },
    /** The result is here; the next late answer must not cover it. */
    done() {
      filedAt = null;
    },
  };
}

function duration(call) {
  if (!call?.startedAt || !call?.endedAt) return '';
  return `${clock((Date.parse(call.endedAt) - Date.parse(call.startedAt)) / 1000)} min`;
}
