import { brief, desk, scorecardEvent } from './fixtures.mjs';

/** A scripted caller: the same opening and four answers whatever is written, so that screens can be compared. */
const pace = Number(process.env.MOCK_PACE ?? 1);
const opening = [
  'Hi. I’ve just opened my bill and I think I’m going to be sick',
  '412 euros. FOUR HUNDRED AND TWELVE. my normal one is 35',
  'I was in Oslo for four days for work, 3rd to the 6th, I barely touched the phone',
];
const answers = [
  ['Wow. ok. I hadn’t even finished', '77104 52. As I was SAYING it’s 412 euros, for four days in Oslo'],
  ['You “understand my frustration”. Did you read that off a card?', 'and Norway isn’t some island in the Pacific, your own website says it’s included'],
  ['... ok. fine. Two minutes', 'and thank you for not arguing about Norway'],
  ['9 gigs? that’s impossible. I was at a dinner with clients until 11'],
];

export function playCall(conversation) {
  let call = null;
  let turn = 0;
  let deskNow = structuredClone(desk);
  let timers = [];

  const event = (name, value) => conversation.push({ type: 'event', name, value });
  const say = (text, kind) => conversation.push({ type: 'message', text, textFormat: 'plain', channelData: { practice: { kind } } });
  const phase = (next, more = {}) => event('practice/call', (call = { ...call, ...more, phase: next }));

  function speak(lines) {
    let after = 300;
    for (const line of lines) {
      timers.push(setTimeout(() => conversation.push({ type: 'typing' }), after * pace));
      after += 1400;
      timers.push(setTimeout(() => say(line, 'caller'), after * pace));
      after += 300;
    }
  }

  function act([id, value]) {
    if (id === 'resume-hold') return phase('live');
    if (id === 'hold') return phase('onhold');
    const action = deskNow.actions.find((a) => a.id === id);
    if (!action) return event('practice/notice', { text: `There is no action ${id}.`, level: 'warning' });
    const at = new Date().toISOString();
    deskNow.notices.push({ id: `d${at}`, text: action.title, at });
    deskNow.done.push({ id, title: action.title, value: value === undefined ? undefined : Number(value), at });
    event('practice/desk', deskNow);
    return say(`${action.title}${value ? `: ${value} ${action.unit}` : ''}`, 'desk');
  }

  function twist() {
    const text = 'Line blocked today 18:00 – open balance over 400 EUR.';
    deskNow.notices.push({ id: 'twist', text, at: new Date().toISOString() });
    event('practice/desk', deskNow);
    say(text, 'desk');
  }

  function end(ending) {
    timers.forEach(clearTimeout);
    phase('wrapup', { ending, endedAt: new Date().toISOString() });
  }

  conversation.onMessage = ({ type, text = '' }) => {
    if (type !== 'message') return;
    const [command, ...rest] = text.split(/\s+/);
    if (command === 'start') {
      event('practice/brief', { ...brief, mode: rest.includes('exam') ? 'exam' : 'practice' });
      return say('The briefing again in words, for channels without a page.', 'coach');
    }
    if (command === 'ready') {
      event('practice/desk', deskNow);
      phase('live', { callId: conversation.id, scenarioId: brief.scenarioId, callerName: brief.callerName, mode: 'practice', startedAt: new Date().toISOString(), endedAt: null, ending: null });
      return speak(opening);
    }
    if (command === '/do') return act(rest);
    if (command === '/help') return say('Just write: what you type is said to Maria.', 'coach');
    if (command === '/hint') return event('practice/hint', { text: 'She has told you the amount, the dates and the place. Say one of them back before you ask for anything.' });
    if (command === '/pause') return phase('paused');
    if (command === '/resume') return phase('live');
    if (command === '/end') return end('endedByTrainee');
    if (command === 'notes' || command === 'skip') {
      return setTimeout(() => {
        event('practice/scorecard', scorecardEvent(conversation.id));
        phase('closed', { ending: 'solved' });
      }, 800 * pace);
    }
    timers.forEach(clearTimeout);
    timers = [];
    speak(answers[turn % answers.length]);
    turn++;
    if (turn === 2) timers.push(setTimeout(twist, 1500 * pace));
    if (/<hang-up>/.test(text)) end('hungUp');
    return undefined;
  };
}
