import { dayNumber } from '../resolution/days.js';
import { containment, fingerprint, isCopy, type Fingerprint } from '../resolution/fingerprint.js';
import { signatureOf } from '../resolution/signature-text.js';
import { byCodeUnits } from '../resolution/fold-forms.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { filled, write } from './rows-of.js';
import { runAll, type Transaction } from './store.js';

/** What new articles are compared by. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;

/**
 * Days whose articles are looked up by one key. A copy comes out within days: it's looked for in the month of an article
 * and the ones beside it, so that what a publisher prints below every article doesn't make all of them worth comparing.
 * Articles without a day are looked for among each other.
 */
const MONTH_DAYS = 32;

/** How many names stand for all keys where they are held. Chosen: eight writers seldom meet on one. */
const LOCKS = 4096;

export function fingerprintsOf(articles: readonly ResolvedArticle[]): Fingerprints {
  return new Map(articles.map(({ article }) => [article.id, fingerprint(article.text)]));
}

/** Names to hold so that of two copies one writer sees the other's. */
export function copyLocks(fingerprints: Fingerprints): string[] {
  const bands = [...fingerprints.values()].flatMap((one) => one.bands);
  return bands.map((band) => `copies ${parseInt(band, 16) % LOCKS}`);
}

/**
 * Links new articles with those that they are copies of, or that are copies of them. The caller holds `copyLocks`.
 *
 * @returns the copies of each new article, old ones and new ones
 */
export async function linkCopies(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
  fingerprints: Fingerprints,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = articles.flatMap(({ article: { id, published } }) =>
    fingerprints.get(id)!.bands.map((band) => ({ articleId: id, band, month: monthOf(published) })),
  );
  const enter = write('article/enter-bands', keys, ({ articleId, band, month }) => ({
    articleId,
    key: keyOf(band, month),
  }));
  const look = write(
    'article/in-bands',
    keys.flatMap(({ month, ...key }) => monthsAround(month).map((near) => ({ ...key, month: near }))),
    ({ articleId, band, month }) => ({ articleId, key: keyOf(band, month) }),
  );
  const [, rows = []] = await runAll(transaction, filled([enter, look]));
  const pairs = rows.map(({ articleId, otherId }) => [articleId as string, otherId as string] as const);
  const copies = await compared(transaction, pairs);
  await runAll(
    transaction,
    filled([write('article/link-copies', copies, ({ copyId, ofId, share }) => ({ copyId, ofId, share }))]),
  );
  const copiesOf = new Map<string, string[]>();
  for (const { copyId, ofId } of copies) {
    copiesOf.set(copyId, [...(copiesOf.get(copyId) ?? []), ofId]);
    copiesOf.set(ofId, [...(copiesOf.get(ofId) ?? []), copyId]);
  }
  return copiesOf;
}

interface Copy {
  readonly copyId: string;
  readonly ofId: string;
  readonly share: number;
}

/** Those of some pairs that are copies, each once: the later one, or of one day the one with the greater id, is the copy. */
async function compared(transaction: Transaction, pairs: readonly (readonly [string, string])[]): Promise<Copy[]> {
  if (pairs.length === 0) return [];
  const rows = await transaction.run('article/signatures', { ids: [...new Set(pairs.flat())] });
  const known = new Map(
    rows.map(({ id, signature, day }) => [
      id,
      { signature: signatureOf(signature as string | number[]), day: day as string },
    ]),
  );
  const isLater = (a: string, b: string): boolean =>
    byCodeUnits(`${known.get(a)!.day || '~'} ${a}`, `${known.get(b)!.day || '~'} ${b}`) > 0;
  const ordered = pairs.map(([a, b]) => (isLater(a, b) ? { copyId: a, ofId: b } : { copyId: b, ofId: a }));
  const unique = new Map(ordered.map((pair) => [`${pair.copyId} ${pair.ofId}`, pair]));
  return [...unique.values()].flatMap(({ copyId, ofId }) => {
    const [a, b] = [known.get(copyId)!.signature, known.get(ofId)!.signature];
    return isCopy(a, b) ? [{ copyId, ofId, share: containment(a, b) }] : [];
  });
}

const monthOf = (published: string | null): number | null =>
  published === null ? null : Math.floor(dayNumber(published.slice(0, 10)) / MONTH_DAYS);

const monthsAround = (month: number | null): (number | null)[] =>
  month === null ? [null] : [month - 1, month, month + 1];

const keyOf = (band: string, month: number | null): string => `${band}:${month ?? '~'}`;
