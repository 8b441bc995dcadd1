// Serves the practice page and the trainer's room without the .NET host, for work on the pages.
//   node tests/Browser.Tests/mock/serve.mjs PATH_TO_WEBCHAT_JS [PORT]
// Loopback only. `/mock/cut` drops all sockets, `/mock/forget` forgets all conversations, `/mock/down` and `/mock/up` switch answers off and on.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutAll, directLine, forgetAll, openStream } from './direct-line.mjs';
import { calls, trainerCall, trainerList } from './fixtures.mjs';
import { acceptSocket } from './socket.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../bot/wwwroot');
const [webChat, port = '5080'] = process.argv.slice(2);
if (!webChat) {
  console.error('usage: node serve.mjs PATH_TO_WEBCHAT_JS [PORT]');
  process.exit(2);
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws:";
let down = false;
let room = 'open';

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://mock');
  const path = decodeURIComponent(url.pathname);
  const json = (status, body) => response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));

  if (path.startsWith('/mock/')) {
    if (path === '/mock/cut') cutAll();
    if (path === '/mock/forget') forgetAll();
    if (path === '/mock/down') { down = true; cutAll(); }
    if (path === '/mock/up') down = false;
    if (path === '/mock/room') room = url.searchParams.get('is') ?? 'open';
    return json(200, { ok: true });
  }
  if (down) return request.socket.destroy();
  if (path === '/health/live') return json(200, { status: 'ok' });
  if (path === '/practice/calls') return json(200, { calls: room === 'empty' ? [] : calls, broken: [] });
  if (path === '/practice/history') return json(200, []);
  if (room === 'code' && path.endsWith('/tokens/generate') && request.headers.authorization !== 'Bearer open-sesame') return json(403, { error: { code: 'Forbidden', message: 'An access code is needed to practise here. Ask your trainer for it.' } });
  if (path.startsWith('/trainer/api/')) {
    if (room === 'locked') return json(401, {});
    const id = /^\/trainer\/api\/calls\/([^/]+)$/.exec(path)?.[1];
    if (id) return trainerCall(id) ? json(200, trainerCall(id)) : json(404, {});
    return json(200, room === 'empty' ? { items: [], total: 0 } : trainerList(url.searchParams));
  }

  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const answer = path.startsWith('/v3/') ? directLine(request.method, path, url.searchParams, token, await bodyOf(request), request.headers.host) : null;
  if (answer) return json(answer.status, answer.body);

  const file = path === '/lib/webchat.js' ? webChat : join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  try {
    const content = await readFile(file);
    return response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': policy, 'Cache-Control': path.startsWith('/lib/') ? 'max-age=3600' : 'no-store' }).end(content);
  } catch {
    return json(404, {});
  }
});

server.on('upgrade', (request, socket) => {
  const url = new URL(request.url, 'http://mock');
  if (down || !openStream(url.pathname, url.searchParams, (onEnd) => acceptSocket(request, socket, onEnd))) socket.destroy();
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
