import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolder } from './conllu.mjs';
import { KINDS, namedMentions, names } from './names.mjs';
import { loadRuntime, MODELS } from './runtime.mjs';

// `node training/names-model.mjs EVAL_FOLDER` learns names.json alone, in seconds; `npm run train` does it too. With
// `--held-out FOLDER` it learns without every fifth document, and measures on these with the network in FOLDER, which
// `learn.py --held-out` made: for trying features without a look at the test files.

// Chosen on held-out documents; README.md has the figures.
const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 3e-4;
/** Features seen less often are left out. */
const LEAST = 2;
/** Weights are whole numbers of such a part of one. */
const UNIT = 100;
const SEED = 12345;

/**
 * Learns what the features of `src/language/name-features.ts` say of a word's kind of name: logistic regression by AdaGrad, the
 * weights averaged over the later half.
 *
 * The parse is the treebank's own. The network's answers are no features: it has seen these sentences, and would be trusted too
 * much; the two are multiplied instead.
 *
 * @see Duchi, Hazan and Singer 2011, "Adaptive subgradient methods for online learning and stochastic optimization"
 */
export function learnNames(sentences, { nameCandidates, known }) {
  const examples = sentences.flatMap((sentence) => examplesOf(sentence, nameCandidates, known));
  const counts = new Map();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  const row = new Map(kept.map((feature, at) => [feature, at]));
  const weights = regression(
    examples.map(({ features, kind }) => ({ rows: features.flatMap((feature) => row.get(feature) ?? []), kind })),
    kept.length,
  );
  const rounded = kept.map((feature, at) => [feature, weights[at].map((weight) => Math.round(weight * UNIT))]);
  const telling = rounded.filter(([, row]) => row.some((weight) => weight !== 0));
  return { unit: UNIT, weights: Object.fromEntries(telling) };
}

function examplesOf(sentence, nameCandidates, known) {
  const kinds = sentence.words.map(() => 0);
  for (const { head, kind } of namedMentions(sentence)) kinds[head] = KINDS.indexOf(kind) + 1;
  return nameCandidates(tokensOf(sentence), known.in(sentence.words)).map(({ index, features }) => ({
    features,
    kind: kinds[index],
  }));
}

const tokensOf = ({ words, lemmas, upos, xpos, heads, relations }) =>
  words.map((text, at) => ({
    text,
    lemma: lemmas[at],
    upos: upos[at],
    xpos: xpos[at],
    head: heads[at],
    relation: relations[at],
  }));

function regression(examples, size) {
  const width = KINDS.length + 1;
  const zeros = () => Array.from({ length: size }, () => new Float64Array(width));
  const [weights, squares, sums] = [zeros(), zeros(), zeros()];
  const random = generator(SEED);
  const order = examples.map((_, at) => at);
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) step(examples[at], weights, squares, width);
    if (epoch * 2 < EPOCHS) continue;
    averaged++;
    sums.forEach((sum, at) => weights[at].forEach((weight, kind) => (sum[kind] += weight)));
  }
  return sums.map((sum) => Array.from(sum, (weight) => weight / averaged));
}

function step({ rows, kind: gold }, weights, squares, width) {
  const scores = new Array(width).fill(0);
  for (const row of rows) for (let kind = 0; kind < width; kind++) scores[kind] += weights[row][kind];
  const most = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  for (let kind = 0; kind < width; kind++) {
    const error = Math.exp(scores[kind] - most) / total - (kind === gold ? 1 : 0);
    for (const row of rows) {
      const gradient = error + DECAY * weights[row][kind];
      squares[row][kind] += gradient * gradient;
      weights[row][kind] -= (RATE * gradient) / Math.sqrt(squares[row][kind] + 1e-4);
    }
  }
}

/** Numbers from 0 to 1 that look random, always the same. @see Press et al. 1992, "Numerical Recipes", section 7.1 */
function generator(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** The training sentences that have names marked. */
const namedSentences = (folder) =>
  readFolder(join(folder, 'treebank', 'train')).filter(({ corpus }) => corpus.startsWith('gum'));

/** Learns from the training part of an evaluation folder, and writes names.json into the folder of the models. */
export async function writeNames(folder, models = MODELS, sentences = namedSentences(folder)) {
  const runtime = await loadRuntime();
  writeFileSync(join(models, 'names.json'), `${JSON.stringify(learnNames(sentences, runtime))}\n`);
}

/** The same documents as `split` of learn.py. */
function split(sentences) {
  const documents = [...new Set(sentences.map(({ document }) => document))].sort();
  const out = new Set(documents.filter((_, at) => at % 5 === 4));
  return [sentences.filter((each) => !out.has(each.document)), sentences.filter((each) => out.has(each.document))];
}

async function measureHeldOut(folder, models) {
  const [taught, held] = split(namedSentences(folder));
  await writeNames(folder, models, taught);
  const { newAnalyzer, nameSpan } = await loadRuntime();
  const analyzer = newAnalyzer(pathToFileURL(`${models}/`));
  const counted = (list) =>
    new Set(list.filter(({ kind }) => kind !== 'event').map(({ first, last, kind }) => `${first} ${last} ${kind}`));
  const count = { gold: 0, found: 0, right: 0 };
  for (const sentence of held) {
    const gold = counted(names(sentence, nameSpan));
    const tokens = sentence.words.map((text, at) => ({ text, start: at, end: at }));
    const found = counted(analyzer.analyzeTokens(tokens).entities);
    count.gold += gold.size;
    count.found += found.size;
    for (const name of found) count.right += gold.has(name);
  }
  const { gold, found, right } = count;
  const percent = (share) => (100 * share).toFixed(2);
  process.stdout.write(
    `names on held-out documents: P ${percent(right / found)} R ${percent(right / gold)} F1 ${percent((2 * right) / (gold + found))}\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, option, models] = process.argv.slice(2);
  if (folder === undefined || (option === '--held-out') !== (models !== undefined)) {
    process.stderr.write('Usage: node training/names-model.mjs EVAL_FOLDER [--held-out MODELS]\n');
    process.exit(1);
  }
  await (models === undefined ? writeNames(folder) : measureHeldOut(folder, models));
}
