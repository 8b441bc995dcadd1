// Draws the two icons of the Teams app: a speech bubble with a pulse in it, as on the practice page.
// Teams wants 192x192 in colour, with the drawing in the middle, and 32x32 in white on nothing.
//   node cli/TeamsApp/icons.mjs
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const blue = [15, 108, 189];
const white = [255, 255, 255];
const samples = 8;

// All shapes are distances in the units of a 32x32 field; negative is inside.
const roundedBox = (x, y, cx, cy, halfWidth, halfHeight, radius) => {
  const dx = Math.abs(x - cx) - halfWidth + radius;
  const dy = Math.abs(y - cy) - halfHeight + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

const segment = (x, y, [ax, ay], [bx, by]) => {
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
};

const line = (x, y, points) => Math.min(...points.slice(1).map((point, i) => segment(x, y, points[i], point)));

const tail = [[11.2, 19.6], [11.2, 24.2], [16.4, 19.6]];

const inTriangle = (x, y, [a, b, c]) => {
  const side = ([px, py], [qx, qy]) => (x - qx) * (py - qy) - (px - qx) * (y - qy);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((s) => s >= 0) || sides.every((s) => s <= 0);
};

const inBubble = (x, y) => roundedBox(x, y, 16, 14, 8.6, 6.4, 3) <= 0 || inTriangle(x, y, tail);
const pulse = [[11.3, 14], [13.4, 14], [15, 11], [17.2, 17], [18.6, 14], [20.7, 14]];

function colour(x, y) {
  if (inBubble(x, y)) return line(x, y, pulse) <= 0.85 ? blue : white;
  return blue;
}

// White on nothing. The factors put the edges of the bubble on whole pixels and make its line two pixels wide.
function outline(x, y) {
  const [u, v] = [16 + (x - 16) * 0.64, 15.28 + (y - 16) * 0.64];
  const body = roundedBox(u, v, 16, 14, 8.96, 6.4, 3);
  const edge = (body <= 0 && body > -1.28) || (body > -1.28 && inTriangle(u, v, tail));
  return edge || line(u, v, pulse) <= 0.62 ? white : null;
}

function draw(size, at) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < samples ** 2; i++) {
        const found = at(((px + ((i % samples) + 0.5) / samples) * 32) / size, ((py + (Math.floor(i / samples) + 0.5) / samples) * 32) / size);
        if (found) [...found, 1].forEach((part, k) => { sum[k] += part; });
      }
      const offset = py * (size * 4 + 1) + 1 + px * 4;
      for (let k = 0; k < 3; k++) rows[offset + k] = sum[3] ? Math.round(sum[k] / sum[3]) : 255;
      rows[offset + 3] = Math.round((sum[3] / samples ** 2) * 255);
    }
  }
  return png(size, rows);
}

function png(size, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

writeFileSync(new URL('color.png', import.meta.url), draw(192, colour));
writeFileSync(new URL('outline.png', import.meta.url), draw(32, outline));
