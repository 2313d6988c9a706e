import { identifier } from '../resolution/identifiers.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import { filled, write } from './rows-of.js';
import { runAll, type Row, type Transaction } from './store.js';

/** Why the graph no longer reads an article so. */
export const WITHDRAWAL_REASONS = ['DELETED', 'REEXTRACTED'] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** How an article was read until it was deleted, or read anew. */
export interface Withdrawal {
  readonly id: string;
  readonly articleId: string;
  /** From when until when it was read so, ISO 8601 in UTC. */
  readonly learned: string;
  readonly withdrawn: string;
  readonly reason: WithdrawalReason;
  /** As it was before any decision of an analyst. */
  readonly told: ResolvedArticle;
}

/** Keeps how articles were read until now, so that what was known in the past can be told. */
export async function withdraw(
  transaction: Transaction,
  articles: readonly ResolvedArticle[],
  reason: WithdrawalReason,
  now: string,
): Promise<void> {
  const rows = write('history/withdraw', articles, (told) => ({
    id: identifier(['withdrawal', told.article.id, now]),
    articleId: told.article.id,
    learned: told.readAt ?? '',
    withdrawn: now,
    reason,
    told: JSON.stringify(told),
  }));
  await runAll(transaction, filled([rows]));
}

/** A withdrawal of a row that has all its columns. */
export function toWithdrawal(row: Row): Withdrawal {
  return { ...row, told: JSON.parse(row.told as string) as ResolvedArticle } as unknown as Withdrawal;
}
