import { time } from '../common/words.js';
import { isSilent } from './practice-state.js';

/**
 * How Web Chat shows what is neither the caller's nor the trainee's: desk lines small and centred, coach lines quiet,
 * commands not at all.
 */
export const activityMiddleware = () => (next) => (...args) => {
  const [{ activity }] = args;
  if (isSilent(activity)) return false;
  const kind = activity.channelData?.practice?.kind;
  if (kind === 'desk' || kind === 'coach') return () => line(kind, unmarked(activity.text ?? ''));
  return next(...args);
};

/** The hour and minute are enough under a message of a call; "sending" and "not sent, retry" stay Web Chat's. */
export const activityStatusMiddleware = () => (next) => (args) => {
  const { activity, hideTimestamp, sendState } = args;
  if (sendState !== 'sent') return next(args);
  return hideTimestamp || !activity.timestamp ? false : element('span', { className: 'chat-time', children: time(activity.timestamp) });
};

/** Three dots while the caller types; drawn by the page's CSS, so that they follow light, dark and reduced motion. */
export const typingIndicatorMiddleware = () => () => ({ activeTyping }) =>
  Object.values(activeTyping).some(({ role }) => role === 'bot')
    && element('div', { className: 'typing-dots', role: 'img', 'aria-label': 'The caller is typing', children: [1, 2, 3].map((dot) => ({ ...element('span', {}), key: dot })) });

/** The coach writes a little Markdown for channels that show it; here a command stands in the text as it is. */
function unmarked(text) {
  return text.replace(/[`*]/g, '');
}

function line(kind, text) {
  return element('div', { className: `chat-line chat-line-${kind}`, children: element('span', { children: text }) });
}

/** Web Chat keeps its React to itself, so an element is written out the way React's own JSX runtime does. */
function element(type, props) {
  return { $$typeof: Symbol.for('react.element'), type, key: null, ref: null, props, _owner: null };
}
