// `npm run bench:extract`: speed, memory and start of the extraction on one core, each figure beside its target. The text is the
// sentences of samples/, over and over; wink-nlp tokenises and tags the same text in the same run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { prepare, root } from '../bin/prepare.mjs';

prepare();
const self = fileURLToPath(import.meta.url);
const seed = samples();

if (process.argv[2] === '--child') {
  process.stdout.write(JSON.stringify(await measured(process.argv[3], Number(process.argv[4]))));
} else {
  report();
}

/** Each figure from a process of its own, so that none pays for the memory of another. */
function report() {
  const of = (what, length = 0) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [self, '--child', what, String(length)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const start = of('start');
  line('start of the engine, first article read', `${start.ms.toFixed(0)} ms`, '≤ 1,000 ms', start.ms <= 1000);
  const flat = [10, 100, 1_000, 10_000].map((count) => ({ count, ...of('extract', count) }));
  for (const { count, sentences, ms, megabytes } of flat) {
    const speed = (sentences / ms) * 1000;
    line(
      `${count.toLocaleString('en')} sentences`,
      `${speed.toFixed(0)} sentences/s, ${megabytes.toFixed(0)} MB`,
      '≥ 400 sentences/s, ≤ 500 MB',
      speed >= 400 && megabytes <= 500,
    );
  }
  const [shortest, longest] = [flat[0], flat.at(-1)].map(({ sentences, ms }) => ms / sentences);
  const growth = longest / shortest;
  line('time a sentence, 10,000 against 10', `${growth.toFixed(2)} times`, 'flat: ≤ 1.5 times', growth <= 1.5);
  const both = of('against-wink', 1_000);
  line(
    'time against wink-nlp, tokenise and tag',
    `${both.ratio.toFixed(1)} times (wink-nlp ${both.winkSpeed.toFixed(0)} sentences/s)`,
    '≤ 8 times',
    both.ratio <= 8,
  );
  const small = of('extract-megabytes', 0.5);
  const large = of('extract-megabytes', 5);
  // Ten times the text; a garbage collector with ten times the memory to look after is allowed half as much again.
  const tenfold = large.ms / small.ms;
  line('0.5 MB', `${(small.ms / 1000).toFixed(1)} s, ${small.megabytes.toFixed(0)} MB`, '', true);
  line(
    '5 MB',
    `${(large.ms / 1000).toFixed(1)} s, ${large.megabytes.toFixed(0)} MB; ${tenfold.toFixed(1)} times as long`,
    'linear: ≤ 12 times',
    tenfold <= 12,
  );
}

function line(what, figure, target, isMet) {
  const mark = target === '' ? '' : isMet ? `   (${target})` : `   (${target}: MISSED)`;
  process.stdout.write(`${what.padEnd(42)} ${figure}${mark}\n`);
}

async function measured(what, length) {
  if (what === 'start') {
    const started = performance.now();
    const extract = await extraction();
    extract(articleOf(seed.slice(0, 5).join(' ')));
    return { ms: performance.now() - started };
  }
  const extract = await extraction();
  if (what === 'extract') return timed(extract, textOf(length), length < 2_000 ? 5 : 2);
  if (what === 'extract-megabytes') return timed(extract, textOfLength(length * 1_000_000), 1);
  return againstWink(extract, textOf(length));
}

/** The best of some runs, after one on another text to warm up: what disturbs a run only makes it longer. */
function timed(extract, text, runs) {
  extract(articleOf(seed.join(' ')));
  let best = { ms: Infinity };
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { sentences } = extract(articleOf(text));
    const ms = performance.now() - started;
    if (ms < best.ms) best = { ms, sentences: sentences.length };
  }
  return { ...best, megabytes: process.resourceUsage().maxRSS / 1000 };
}

/** Both in turns, so that what else the machine does meets both. */
function againstWink(extract, text) {
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const tag = () => {
    const document = wink.readDoc(text);
    document.tokens().out(wink.its.pos);
    return document.sentences().length();
  };
  tag();
  extract(articleOf(text));
  const rounds = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const sentences = tag();
    const between = performance.now();
    extract(articleOf(text));
    return { wink: between - started, ours: performance.now() - between, sentences };
  });
  const ratios = rounds.map(({ wink, ours }) => ours / wink).sort((a, b) => a - b);
  const fastest = Math.min(...rounds.map((round) => round.wink));
  return { ratio: ratios[2], winkSpeed: (rounds[0].sentences / fastest) * 1000 };
}

async function extraction() {
  const { extract } = await import('../dist/extraction/extract.js');
  return extract;
}

/** Not by makeArticle, which refuses texts that are longer than any article. */
function articleOf(text) {
  return { id: 'bench', text, title: null, published: '2026-11-23', publisher: null, byline: null, url: null };
}

function textOf(count) {
  return Array.from({ length: count }, (_, at) => `${seed[at % seed.length]}${at % 5 === 4 ? '\n\n' : ' '}`).join('');
}

function textOfLength(length) {
  const once = textOf(seed.length);
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** The sentences of the samples, by a plain rule: it is the same text for both, however it is cut. */
function samples() {
  const folder = join(root, 'samples');
  return readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^---[^]*?\n---\n/, '')
        .split(/(?<=[.!?”"])\s+(?=\p{Lu}|“)/u),
    )
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
