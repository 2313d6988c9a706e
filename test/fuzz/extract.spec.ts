import fc from 'fast-check';
import { languageOf } from '../../src/article/language-of.js';
import { makeArticle } from '../../src/article/make-article.js';
import { readArticles } from '../../src/article/read-articles.js';
import { CasusError } from '../../src/errors.js';
import { extract } from '../../src/extraction/extract.js';
import type { Extraction, Span } from '../../src/extraction/extraction.js';
import { longSentence, texts } from './texts.js';

/** FUZZ_SEED repeats a run, FUZZ_RUNS makes it longer. */
const { FUZZ_SEED, FUZZ_RUNS } = process.env;
const parameters = (share: number) => ({
  numRuns: Math.ceil(Number(FUZZ_RUNS ?? 300) * share),
  seed: Number(FUZZ_SEED ?? 20_261_123),
});

/** Texts that broke it once. */
const FOUND: [string][] = [['ARRESTED THE REBELS THE PRESIDENT’S']];

/** What the text says, having checked that everything in it holds. Null where the text is refused by name. */
function checked(text: string): Extraction | null {
  try {
    const article = makeArticle(text, { published: '2026-11-23' }, 'fuzz');
    const extraction = extract(article);
    check(extraction, article.text);
    return extraction;
  } catch (error) {
    if (error instanceof CasusError) return null;
    throw error;
  }
}

function check(extraction: Extraction, text: string): void {
  const { sentences, actors, places, events, relations } = extraction;
  const spans = [
    ...sentences,
    ...[...actors, ...places].flatMap(({ mentions }) => mentions),
    ...events.flatMap(({ trigger, evidence }) => [trigger, evidence]),
    ...relations.map(({ evidence }) => evidence),
  ];
  expect(spans.filter((span) => !holds(span, text))).toEqual([]);
  const known = new Set([...actors, ...places].map(({ id }) => id));
  const named = [
    ...events.flatMap(({ sources, targets, attribution, location }) => [
      ...sources,
      ...targets,
      attribution?.source ?? null,
      location,
    ]),
    ...relations.flatMap(({ source, target }) => [source, target]),
  ];
  expect(named.filter((id) => id !== null && !known.has(id))).toEqual([]);
  expect(known.size).toBe(actors.length + places.length);
  const chances = [...events, ...relations].map(({ confidence }) => confidence);
  expect(chances.filter((chance) => !(chance >= 0 && chance <= 1))).toEqual([]);
}

function holds({ start, end, text }: Span, article: string): boolean {
  return start >= 0 && start < end && end <= article.length && article.slice(start, end) === text;
}

describe('extract', () => {
  it('holds on any text: nothing is thrown but by name, every offset holds, every id is known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        checked(text);
      }),
      { ...parameters(1), examples: FOUND },
    );
  });

  it('gives the same bytes for the same text, whatever it read before', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(checked(text));
        checked(other);
        expect(JSON.stringify(checked(text))).toBe(first);
      }),
      parameters(0.2),
    );
  });

  it.each([
    ['a sentence of 10,000 words', longSentence(10_000)],
    ['the same in capitals', longSentence(10_000).toUpperCase()],
    ['10,000 opening brackets', '('.repeat(10_000)],
    ['10,000 opening quotation marks', '“'.repeat(10_000)],
    ['quotation marks around every word', '"said" '.repeat(5_000)],
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['5,000 names in a row', 'Iran and '.repeat(5_000)],
    ['5,000 nested clauses', 'Iran said that '.repeat(5_000)],
    ['5,000 possessors', "Iran's ".repeat(5_000)],
    ['5,000 lines', 'Iran\n'.repeat(5_000)],
    ['10,000 combining marks', `Iran${'\u0301'.repeat(10_000)} attacked Iraq.`],
    ['a table of 20,000 numbers', '12.5\t-7\t1,200\n'.repeat(7_000)],
  ])('ends on %s', (_, text) => {
    expect(checked(text)).not.toBeNull();
  });
});

describe('readArticles', () => {
  it.each(['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a'])(
    'refuses by name what it cannot read of %s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            texts.map((text) => Buffer.from(text)),
            fc.uint8Array({ maxLength: 300 }),
          ),
          async (bytes) => {
            for await (const entry of readArticles(once(bytes), name, {})) {
              if ('error' in entry) expect(entry.error).toBeInstanceOf(CasusError);
              else expect(entry.article.text).not.toMatch(/\p{Surrogate}/u);
            }
          },
        ),
        parameters(0.2),
      );
    },
  );
});

describe('languageOf', () => {
  it('holds on any text, and tells the same of it twice', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await languageOf(text)).toBe(await languageOf(text));
      }),
      parameters(0.5),
    );
  });
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
