import { isPracticeEvent, isSilent } from './practice-state.js';
import { directLineOf } from './session.js';
import { withWatchedSocket } from './watched-socket.js';

/** Expired token, failed to connect, ended: Direct Line's states out of which its client does not come back by itself. */
const dead = new Set([3, 4, 5]);

/**
 * The line between this page and the bot: one Direct Line client and one Web Chat store. Practice events and silent
 * messages are taken out before they reach Web Chat, so that neither its transcript nor its live region shows them.
 *
 * They are taken at the queue, not when they come out of it: in the queue a reply waits up to five seconds for the
 * message it replies to, and a silent one never comes. For the same reason other activities lose their replyToId; the
 * host numbers everything, so their order does not need it.
 */
export function openLine(session, { onEvent, onActivity, isHidden, onStatus }) {
  const { WebChat } = window;
  const directLine = withWatchedSocket(() => WebChat.createDirectLine({
    domain: directLineOf(session),
    token: session.token,
    webSocket: true,
    // Only a conversation that exists on the host may be taken up; a new one is created by its token alone.
    ...(session.connected ? { conversationId: session.conversationId } : {}),
  }), onStatus);

  const store = WebChat.createStore({}, () => (next) => (action) => {
    if (action.type !== 'DIRECT_LINE/QUEUE_INCOMING_ACTIVITY') return next(action);
    const { replyToId, ...activity } = action.payload.activity;
    onActivity(activity);
    if (isPracticeEvent(activity)) onEvent(activity);
    else if (!isSilent(activity) && !isHidden(activity)) return next({ ...action, payload: { ...action.payload, activity } });
    return undefined;
  });

  const subscription = directLine.connectionStatus$.subscribe((status) => dead.has(status) && onStatus('connecting'));

  return {
    directLine,
    store,

    /** Sends a command that is not part of the conversation. Rejects when it did not get through. */
    command(text) {
      const activity = {
        type: 'message',
        from: { id: session.userId, role: 'user' },
        text,
        textFormat: 'plain',
        channelData: { practice: { silent: true } },
      };
      return new Promise((resolve, reject) => {
        directLine.postActivity(activity).subscribe({
          next: (id) => (id === 'retry' ? reject(new Error('not delivered')) : resolve(id)),
          error: reject,
        });
      });
    },

    /** What stands unsent in the send box. */
    typed: () => store.getState().sendBoxValue ?? '',
    type: (text) => store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } }),

    close() {
      subscription.unsubscribe();
      directLine.end();
    },
  };
}
