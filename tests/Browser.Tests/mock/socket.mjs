import { createHash } from 'node:crypto';

/** The few bytes of RFC 6455 that the mock needs: upgrade, send text, notice the end. What the client sends is ignored. */
export function acceptSocket(request, socket, onEnd) {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  socket.on('data', () => {});
  socket.on('close', onEnd);
  socket.on('error', onEnd);
  return {
    send(text) {
      const body = Buffer.from(text);
      const head = body.length < 126
        ? Buffer.from([0x81, body.length])
        : body.length < 65536
          ? Buffer.from([0x81, 126, body.length >> 8, body.length & 255])
          : Buffer.concat([Buffer.from([0x81, 127, 0, 0, 0, 0]), uint32(body.length)]);
      socket.write(Buffer.concat([head, body]));
    },
    end: () => socket.destroy(),
  };
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
