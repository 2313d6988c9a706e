import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { GraphReader, GraphStore } from '../../src/graph/store.js';
import { resolve } from '../../src/resolution/resolve.js';
import { contents, ingestAll } from './contents.js';
import type { Told } from './told.js';

/** Which articles a graph holds, and how much of it is not as these articles alone make it. */
export interface Holding {
  readonly present: readonly Told[];
  /** How many articles are there in part, and kinds of nodes of which there are more or fewer than articles account for. */
  readonly half: number;
}

/** Looks, in milliseconds, which articles are there, and counts what each should have. */
export async function holding(store: GraphReader, articles: readonly Told[]): Promise<Holding> {
  const held = await store.read('article/holdings', { ids: articles.map(({ article }) => article.id) });
  const claimsHeld = new Map(held.map(({ id, claims }) => [id, claims]));
  const present = articles.filter(({ article }) => claimsHeld.has(article.id));
  const wanted = { articles: present.length, sentences: 0, claims: 0 };
  let half = 0;
  for (const { article, extraction } of present) {
    const { sentences, claims } = sizeOf({ article, extraction });
    wanted.sentences += sentences;
    wanted.claims += claims;
    if (claimsHeld.get(article.id) !== claims) half += 1;
  }
  const [stats] = await store.read('graph/stats', {});
  for (const [kind, count] of Object.entries(wanted)) if (stats![kind] !== count) half += 1;
  return { present, half };
}

const sizes = new Map<string, { readonly sentences: number; readonly claims: number }>();

/** What an article brings alone; asked every round of a test. */
function sizeOf({ article, extraction }: Told) {
  let size = sizes.get(article.id);
  if (size === undefined) {
    const { sentences, claims } = resolve(article, extraction);
    size = { sentences: sentences.length, claims: claims.length };
    sizes.set(article.id, size);
  }
  return size;
}

/**
 * Makes sure that a graph is, byte for byte in its export, what a fresh one becomes by exactly these articles: each is
 * there and whole, and nothing else is.
 */
export async function expectWhole(store: GraphStore, articles: readonly Told[]): Promise<void> {
  const fresh = await EmbeddedStore.inMemory();
  await ingestAll(fresh, articles);
  const wanted = await contents(fresh);
  await fresh.close();
  const found = await contents(store);
  // Lines are compared only where they differ: thousands of them take Jest seconds.
  if (found !== wanted) expect(found.split('\n')).toEqual(wanted.split('\n'));
}
