import { activityMiddleware, activityStatusMiddleware, typingIndicatorMiddleware } from './webchat-activities.js';
import { styleOptions } from './webchat-look.js';

/**
 * Web Chat in its place. It stays mounted for the whole call; `update` only changes its look, never its store or line.
 * @param {HTMLElement} place
 */
export function mountWebChat(place, line, userId) {
  let shown = '';

  return {
    update({ callerName, disabled, hideSendBox }) {
      const wanted = JSON.stringify([callerName, disabled, hideSendBox]);
      if (wanted === shown) return;
      shown = wanted;
      window.WebChat.renderWebChat({
        directLine: line.directLine,
        store: line.store,
        userID: userId,
        locale: 'en-GB',
        activityMiddleware,
        activityStatusMiddleware,
        typingIndicatorMiddleware,
        disabled,
        sendTypingIndicator: false,
        styleOptions: optionsFor(callerName, hideSendBox),
        overrideLocalizedStrings: {
          TEXT_INPUT_PLACEHOLDER: callerName ? `Reply to ${callerName.split(' ')[0]}` : 'Reply',
        },
      }, place);
    },

    focus() {
      place.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
    },
  };
}

const made = new Map();

/** The same object for the same wishes: Web Chat rebuilds all its styles when it gets a new one. */
function optionsFor(callerName, hideSendBox) {
  const key = JSON.stringify([callerName, hideSendBox]);
  if (!made.has(key)) made.set(key, styleOptions(callerName, { hideSendBox }));
  return made.get(key);
}
