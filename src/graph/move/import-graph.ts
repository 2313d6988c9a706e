import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { addArticles } from '../add-articles.js';
import { readChanges, recordChanges } from '../decisions/changes.js';
import { apply } from '../decisions/decide.js';
import type { Change } from '../decisions/decision.js';
import { takeLocks } from '../participants.js';
import { write } from '../rows-of.js';
import type { GraphStore } from '../store.js';
import type { Counts, Moved, Withdrawal } from './format.js';

/** How many articles are added in one transaction. Chosen: more are hardly faster, and hold up other writers longer. */
const ARTICLES = 20;

/** How many decisions are made in one transaction: each may read articles anew that are there already. */
const DECISIONS = 20;

/** How many withdrawals are added in one transaction. */
const WITHDRAWALS = 1_000;

/** How many of each came, and how many of these were there already. */
export interface Imported {
  readonly came: Counts;
  readonly known: Counts;
}

/**
 * Adds what a full export has to a graph, empty or not: the result is as if all had been ingested and decided there. What
 * is there already stays as it is, so an import that was cut short is simply done again.
 *
 * @param progress - told after each transaction what is kept so far
 * @throws what `moved` throws, StoreUnavailable, StoreUnwritable; what was told as progress is kept, and no part of more
 */
export async function importGraph(
  store: GraphStore,
  moved: AsyncIterable<Moved>,
  progress: (imported: Imported) => void = () => undefined,
): Promise<Imported> {
  const came = { decisions: 0, articles: 0, withdrawals: 0 };
  const known = { decisions: 0, articles: 0, withdrawals: 0 };
  const kept = (what: keyof Counts, all: number, created: number): void => {
    came[what] += all;
    known[what] += all - created;
    progress({ came: { ...came }, known: { ...known } });
  };
  for await (const batch of batches(moved)) {
    const [{ record }] = batch;
    const size = batch.length;
    if (record === 'decision') kept('decisions', size, await addDecisions(store, batch.map(decisionOf)));
    else if (record === 'article') kept('articles', size, await addAll(store, batch.map(articleOf)));
    else kept('withdrawals', size, await addWithdrawals(store, batch.map(withdrawalOf)));
  }
  return { came, known };
}

type Batch = [Moved, ...Moved[]];

const SIZE = { decision: DECISIONS, article: ARTICLES, withdrawal: WITHDRAWALS } as const;

/** Some of one kind at a time, in the order in which they come. */
async function* batches(moved: AsyncIterable<Moved>): AsyncGenerator<Batch, void> {
  let batch: Moved[] = [];
  for await (const one of moved) {
    const [first] = batch;
    if (first !== undefined && (first.record !== one.record || batch.length === SIZE[first.record])) {
      yield batch as Batch;
      batch = [];
    }
    batch.push(one);
  }
  if (batch.length > 0) yield batch as Batch;
}

const decisionOf = (moved: Moved): Change => (moved as Moved & { record: 'decision' }).decision;
const articleOf = (moved: Moved): ResolvedArticle => (moved as Moved & { record: 'article' }).article;
const withdrawalOf = (moved: Moved): Withdrawal => (moved as Moved & { record: 'withdrawal' }).withdrawal;

async function addAll(store: GraphStore, articles: readonly ResolvedArticle[]): Promise<number> {
  const created = await store.transaction((transaction) => addArticles(transaction, articles));
  return created.size;
}

/** Records decisions as they were made, and undone, and applies those that stand to what is there. */
function addDecisions(store: GraphStore, changes: readonly Change[]): Promise<number> {
  return store.transaction(async (transaction) => {
    await takeLocks(transaction, ['decisions']);
    const ids = changes.map(({ id }) => id);
    const there = new Set((await readChanges(transaction.run.bind(transaction), ids)).map(({ id }) => id));
    const fresh = changes.filter(({ id }) => !there.has(id));
    await recordChanges(transaction, fresh);
    for (const change of fresh) if (change.undone === null) await apply(transaction, change);
    return fresh.length;
  });
}

async function addWithdrawals(store: GraphStore, withdrawals: readonly Withdrawal[]): Promise<number> {
  const { statement, parameters } = write('withdrawal/restore', withdrawals, ({ id, ...properties }) => {
    return { id, properties: { id, ...properties } };
  });
  const rows = await store.transaction((transaction) => transaction.run(statement, parameters));
  return rows.filter(({ created }) => created === true).length;
}
