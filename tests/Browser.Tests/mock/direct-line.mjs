import { randomUUID } from 'node:crypto';
import { playCall } from './call.mjs';

/** Enough of Direct Line 3.0 for Web Chat: tokens that are conversation ids, activities with watermarks, one socket per reader. */
const conversations = new Map();

export function conversationOf(id) {
  return conversations.get(id);
}

function create(userId) {
  const conversation = { id: randomUUID(), userId, activities: [], sockets: new Set(), onMessage: () => {} };
  conversation.push = (activity) => {
    const full = {
      id: randomUUID(), timestamp: new Date().toISOString(), conversation: { id: conversation.id }, channelId: 'directline',
      from: { id: 'bot', name: 'PracticeCaller', role: 'bot' }, ...activity,
      channelData: { ...activity.channelData, 'webchat:sequence-id': conversation.activities.length + 1 },
    };
    // Typing is for now, not for a replay.
    if (activity.type !== 'typing') conversation.activities.push(full);
    for (const socket of conversation.sockets) socket.send(JSON.stringify({ activities: [full], watermark: String(conversation.activities.length) }));
    return full;
  };
  playCall(conversation);
  conversations.set(conversation.id, conversation);
  return conversation;
}

/** @returns {{status: number, body: unknown} | null} null for a path that is not Direct Line's */
export function directLine(method, path, query, token, body, host) {
  const answer = (conversation, status = 200) => ({
    status,
    body: { conversationId: conversation.id, userId: conversation.userId, token: tokenOf(conversation), expires_in: 1800, streamUrl: `ws://${host}/v3/directline/conversations/${conversation.id}/stream?watermark=${query.get('watermark') ?? ''}` },
  });
  const known = conversations.get(conversationIn(token));
  if (method === 'POST' && path === '/v3/directline/tokens/generate') return answer(create('dl_mock'));
  if (!path.startsWith('/v3/directline/')) return null;
  if (!known) return { status: 403, body: { error: { code: 'BadArgument', message: 'unknown token' } } };
  if (method === 'POST' && path === '/v3/directline/tokens/refresh') return answer(known);
  if (method === 'POST' && path === '/v3/directline/conversations') return answer(known, 201);
  const match = /^\/v3\/directline\/conversations\/([^/]+)(\/activities)?$/.exec(path);
  if (!match) return { status: 404, body: {} };
  if (match[1] !== known.id) return { status: 403, body: {} };
  if (!match[2]) return answer(known);
  if (method === 'GET') return { status: 200, body: { activities: known.activities.slice(Number(query.get('watermark')) || 0), watermark: String(known.activities.length) } };
  const echo = known.push({ ...body, from: { ...body.from, role: 'user' } });
  setTimeout(() => known.onMessage(echo), 20);
  return { status: 200, body: { id: echo.id } };
}

export function openStream(path, query, accept) {
  const id = /conversations\/([^/]+)\/stream$/.exec(path)?.[1];
  const conversation = conversations.get(id);
  if (!conversation) return false;
  const socket = accept(() => conversation.sockets.delete(socket));
  conversation.sockets.add(socket);
  const missed = conversation.activities.slice(Number(query.get('watermark')) || 0);
  if (missed.length > 0) socket.send(JSON.stringify({ activities: missed, watermark: String(conversation.activities.length) }));
  return true;
}

/** Shaped like a JSON web token, because Web Chat takes the user's id from its payload. Not signed: this is a mock. */
function tokenOf({ id, userId }) {
  return `mock.${Buffer.from(JSON.stringify({ user: userId, conv: id })).toString('base64url')}.unsigned`;
}

function conversationIn(token) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).conv;
  } catch {
    return undefined;
  }
}

/** For looking at the page when the line breaks: cuts all sockets. */
export function cutAll() {
  for (const conversation of conversations.values()) for (const socket of conversation.sockets) socket.end();
}

/** For looking at the page when the host forgot everything. */
export function forgetAll() {
  conversations.clear();
}
