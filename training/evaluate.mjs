import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFile, readFolder } from './conllu.mjs';
import { headOf, namedMentions, names } from './names.mjs';
import { loadRuntime } from './runtime.mjs';

/** Kinds of names that count in the entity figures; events are reported by themselves. */
const COUNTED = ['person', 'organization', 'place'];
const universal = (relation) => relation.split(':')[0];
const percent = (share) => (100 * share).toFixed(2);

/**
 * Measures the shipped runtime on the test files of a treebank folder.
 *
 * With gold tokens: UPOS, XPOS and lemma accuracy; UAS and LAS without punctuation, relations without sub-types; names as F1 on
 * exact spans. Named is a mention of GUM of type person, organization or place whose head word is a PROPN, or that has one in
 * close apposition to its head ("his brother Alfred"), cut down to the name proper (`names.mjs`); "GUM span" is the mention as GUM draws it, for which a found name is widened to all that its
 * head word governs in our parse. From raw text, paragraphs apart by a blank line: F1 of tokens and sentences by span, and UAS
 * and LAS as F1 over words whose span and head span agree.
 *
 * @param analyzer - an Analyzer of `src/language/analyze.ts`
 * @param nameSpan - of `src/language/name-span.ts`
 * @param folder - the evaluation folder, with treebank/test in it
 */
export function evaluate(analyzer, nameSpan, folder) {
  const test = join(folder, 'treebank', 'test');
  const parts = { 'EWT test': [readFile(join(test, 'ewt-test.conllu'))] };
  const gum = readFolder(test).filter((sentence) => sentence.corpus.startsWith('gum'));
  parts['GUM test'] = [gum];
  for (const corpus of new Set(gum.map((sentence) => sentence.corpus))) {
    parts[corpus] = [gum.filter((sentence) => sentence.corpus === corpus)];
  }
  const rows = Object.entries(parts).map(([name, [sentences]]) => ({
    name,
    ...measureGold(analyzer, nameSpan, sentences),
    ...measureRaw(analyzer, sentences),
  }));
  return { rows, ...measureSpeed(analyzer, gum) };
}

function spansOf(words, spaces) {
  let at = 0;
  return words.map((text, index) => {
    const span = { text, start: at, end: at + text.length };
    at = span.end + (spaces?.[index] === false ? 0 : 1);
    return span;
  });
}

function measureGold(analyzer, nameSpan, sentences) {
  const count = { tokens: 0, upos: 0, xpos: 0, lemma: 0, words: 0, uas: 0, las: 0 };
  const named = score();
  const events = score();
  const asDrawn = score();
  for (const gold of sentences) {
    const { tokens, entities } = analyzer.analyzeTokens(spansOf(gold.words, gold.spaces));
    tokens.forEach((token, at) => {
      count.tokens++;
      count.upos += token.upos === gold.upos[at];
      count.xpos += token.xpos === gold.xpos[at];
      count.lemma += token.lemma === gold.lemmas[at];
      if (gold.upos[at] === 'PUNCT') return;
      count.words++;
      if (token.head !== gold.heads[at]) return;
      count.uas++;
      count.las += universal(token.relation) === universal(gold.relations[at]);
    });
    const key = ({ first, last, kind }) => `${first} ${last} ${kind}`;
    const keys = (list, kinds) => new Set(list.filter(({ kind }) => kinds.includes(kind)).map(key));
    const found = names(gold, nameSpan);
    add(named, keys(found, COUNTED), keys(entities, COUNTED));
    add(events, keys(found, ['event']), keys(entities, ['event']));
    const heads = tokens.map((token) => token.head);
    const widened = entities.map((entity) => ({ ...governed(headOf(entity, heads), tokens), kind: entity.kind }));
    add(asDrawn, keys(namedMentions(gold), COUNTED), keys(widened, COUNTED));
  }
  return {
    tokens: count.tokens,
    upos: count.upos / count.tokens,
    xpos: count.xpos / count.tokens,
    lemma: count.lemma / count.tokens,
    uas: count.uas / count.words,
    las: count.las / count.words,
    named: figures(named),
    events: figures(events),
    asDrawn: figures(asDrawn),
  };
}

/** The stretch of all tokens under a head, itself included, but for prepositions and conjunctions before it and edge punctuation. */
function governed(head, tokens) {
  const left = new Set(['case', 'cc', 'mark', 'punct', 'advmod', 'cop']);
  let first = head;
  let last = head + 1;
  tokens.forEach((_, index) => {
    let at = index;
    while (at >= 0 && at !== head && tokens[at].head !== head) at = tokens[at].head;
    if (at < 0 || at === head || (at < head && left.has(universal(tokens[at].relation)))) return;
    first = Math.min(first, index);
    last = Math.max(last, index + 1);
  });
  while (last > head + 1 && tokens[last - 1].upos === 'PUNCT') last--;
  return { first, last };
}

const score = () => ({ gold: 0, found: 0, right: 0 });

function add(total, gold, found) {
  total.gold += gold.size;
  total.found += found.size;
  for (const key of found) total.right += gold.has(key);
}

function figures({ gold, found, right }) {
  return {
    gold,
    precision: right / Math.max(found, 1),
    recall: right / Math.max(gold, 1),
    f1: (2 * right) / Math.max(gold + found, 1),
  };
}

/** Documents as raw text, with the spans of gold tokens and sentences in it. */
function rawDocuments(sentences) {
  const documents = new Map();
  for (const sentence of sentences) {
    if (!documents.has(sentence.document)) documents.set(sentence.document, { text: '', sentences: [] });
    const document = documents.get(sentence.document);
    if (document.text !== '' && sentence.paragraph) document.text = `${document.text.trimEnd()}\n\n`;
    const tokens = [];
    sentence.words.forEach((word, at) => {
      tokens.push({ start: document.text.length, end: document.text.length + word.length, upos: sentence.upos[at] });
      document.text += word + (sentence.spaces[at] ? ' ' : '');
    });
    tokens.forEach((token, at) => Object.assign(token, { head: sentence.heads[at], relation: sentence.relations[at] }));
    document.sentences.push({ start: tokens[0].start, end: tokens.at(-1).end, tokens });
  }
  return [...documents.values()];
}

function measureRaw(analyzer, sentences) {
  const [tokenScore, sentenceScore, uas, las] = [score(), score(), score(), score()];
  for (const document of rawDocuments(sentences)) {
    const found = analyzer.analyze(document.text);
    const span = ({ start, end }) => `${start} ${end}`;
    add(sentenceScore, new Set(document.sentences.map(span)), new Set(found.map(span)));
    const all = (list, key) =>
      new Set(list.flatMap(({ tokens }) => tokens.map((token) => key(token, tokens)).filter(Boolean)));
    add(tokenScore, all(document.sentences, span), all(found, span));
    const arc = (token, tokens) =>
      token.upos !== 'PUNCT' && `${span(token)} ${token.head < 0 ? '' : span(tokens[token.head])}`;
    const labelled = (token, tokens) => token.upos !== 'PUNCT' && `${arc(token, tokens)} ${universal(token.relation)}`;
    add(uas, all(document.sentences, arc), all(found, arc));
    add(las, all(document.sentences, labelled), all(found, labelled));
  }
  return {
    tokenF1: figures(tokenScore).f1,
    sentenceF1: figures(sentenceScore).f1,
    rawUas: figures(uas).f1,
    rawLas: figures(las).f1,
  };
}

/** Tokens a second over raw text, the median of five runs after one that isn't counted. */
function measureSpeed(analyzer, sentences) {
  const texts = rawDocuments(sentences).map(({ text }) => text);
  const rates = Array.from({ length: 6 }, () => {
    const started = process.hrtime.bigint();
    const tokens = texts.reduce(
      (sum, text) => sum + analyzer.analyze(text).reduce((n, s) => n + s.tokens.length, 0),
      0,
    );
    return tokens / (Number(process.hrtime.bigint() - started) / 1e9);
  });
  return { tokensPerSecond: rates.slice(1).sort((a, b) => a - b)[2] };
}

/** The figures as a table of text. */
export function table({ rows, tokensPerSecond }) {
  const columns = [
    ['', (r) => r.name],
    ['tokens', (r) => String(r.tokens)],
    ...['upos', 'xpos', 'lemma', 'uas', 'las'].map((name) => [name.toUpperCase(), (r) => percent(r[name])]),
    ['names P', (r) => (r.named.gold > 0 ? percent(r.named.precision) : '')],
    ['R', (r) => (r.named.gold > 0 ? percent(r.named.recall) : '')],
    ['F1', (r) => (r.named.gold > 0 ? percent(r.named.f1) : '')],
    ['GUM span', (r) => (r.named.gold > 0 ? percent(r.asDrawn.f1) : '')],
    ['event F1', (r) => (r.events.gold > 0 ? percent(r.events.f1) : '')],
    ['raw: token F1', (r) => percent(r.tokenF1)],
    ['sentence F1', (r) => percent(r.sentenceF1)],
    ['UAS', (r) => percent(r.rawUas)],
    ['LAS', (r) => percent(r.rawLas)],
  ];
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const lines = cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
  );
  return `${lines.join('\n')}\n\nSpeed from raw text: ${Math.round(tokensPerSecond).toLocaleString('en')} tokens a second.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write('Usage: npm run evaluate:models -- EVAL_FOLDER (the folder that holds treebank/test)\n');
    process.exit(1);
  }
  const { newAnalyzer, nameSpan } = await loadRuntime();
  process.stdout.write(`${table(evaluate(newAnalyzer(), nameSpan, folder))}\n`);
}
