// `npm run evaluate:copies`: how well src/resolution/fingerprint.ts tells copies of a text from other texts, on
// evaluation/copies/. "found" is what ingestion sees: the pair shares a band and is over the bar.
import { prepare } from '../bin/prepare.mjs';
import { pairs } from './copies/set.mjs';

prepare();
const { containment, fingerprint, isCopy, resemblance } = await import('../dist/resolution/fingerprint.js');

const known = new Map();
const judged = pairs().map(({ kind, isCopy: truth, texts }) => {
  const [a, b] = texts.map(fingerprintOf);
  const over = isCopy(a.signature, b.signature);
  const near = a.bands.some((band) => b.bands.includes(band));
  return {
    kind,
    truth,
    over,
    near,
    found: over && near,
    resemblance: resemblance(a.signature, b.signature),
    containment: containment(a.signature, b.signature),
  };
});

line('kind', 'pairs', 'resemblance', 'containment', 'near', 'over', 'found');
for (const [kind, rows] of grouped(judged)) {
  line(
    `${rows[0].truth ? '+' : '-'} ${kind}`,
    rows.length,
    spread(rows.map((row) => row.resemblance)),
    spread(rows.map((row) => row.containment)),
    ...['near', 'over', 'found'].map((what) => percent(rows.filter((row) => row[what]).length, rows.length)),
  );
}
console.log(
  '\n+ copies, - others; resemblance and containment: least, median, most; near: shares a band; over: over the bar\n',
);
for (const [name, what] of [
  ['over the bar', 'over'],
  ['over the bar and shares a band', 'found'],
]) {
  const hits = judged.filter((row) => row[what]);
  const right = hits.filter((row) => row.truth).length;
  const copies = judged.filter((row) => row.truth).length;
  console.log(
    `${name}: precision ${percent(right, hits.length)}, recall ${percent(right, copies)} (${right} of ${copies})`,
  );
}
speed();

function fingerprintOf(text) {
  if (!known.has(text)) known.set(text, fingerprint(text));
  return known.get(text);
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row.kind)) groups.set(row.kind, []);
    groups.get(row.kind).push(row);
  }
  return groups;
}

/** Milliseconds for a text of 400 words, the median of many, and for the longest article. */
function speed() {
  const story = [...known.keys()].filter((text) => text.length > 1_500).slice(0, 20);
  const article = `${story.at(0)} ${story.at(-1)}`.split(/\s+/).slice(0, 400).join(' ');
  const times = Array.from({ length: 300 }, () => timed(article)).sort((a, b) => a - b);
  const words = Array.from({ length: 500_000 }, (_, at) => ((at * 7919) % 90_001).toString(36));
  const longest = words.join(' ').slice(0, 1_000_000);
  console.log(`400 words: ${times[150].toFixed(2)} ms; 1,000,000 characters: ${timed(longest).toFixed(0)} ms`);
}

function timed(text) {
  const started = performance.now();
  fingerprint(text);
  return performance.now() - started;
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0, 0.5, 1].map((share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(2)).join(' ');
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
}

function line(kind, pairCount, ...rest) {
  const columns = rest.map((value, at) => value.padEnd(at < 2 ? 16 : 8));
  console.log(kind.padEnd(38), String(pairCount).padStart(7), '', ...columns);
}
