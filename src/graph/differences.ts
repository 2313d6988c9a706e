import type { Order } from './order.js';
import { readPage } from './read-page.js';
import type { EventType } from '../ontology/event-types.js';
import type { Status } from '../ontology/statuses.js';
import type { ResolvedArticle, ResolvedClaim } from '../resolution/resolved-article.js';
import type { RelationType } from '../ontology/relation-types.js';
import type { GraphReader, Row } from './store.js';
import { toWithdrawal, type WithdrawalReason } from './withdrawals.js';

/** What a claim that was learned is, beside what was known before. */
export const NOVELTIES = ['NEW', 'STRENGTHENED', 'CONTRADICTED'] as const;

export type Novelty = (typeof NOVELTIES)[number];

/** A claim that was learned between two moments. */
export interface LearnedClaim {
  readonly claimId: string;
  readonly eventId: string;
  readonly learned: string;
  readonly novelty: Novelty;
}

/** A claim that was known at the first moment, and no longer at the second. */
export interface WithdrawnClaim {
  readonly claimId: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly sentence: string;
  readonly status: Status;
  readonly relation: RelationType;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly learned: string;
  readonly withdrawn: string;
  readonly reason: WithdrawalReason;
}

/** The order of claims that were learned: the latest first. */
export const LATEST_LEARNED: Order = {
  name: 'learned latest',
  keys: [
    { cypher: 'claim.learned', column: 'learned', type: 'string' },
    { cypher: 'claim.id', column: 'id', type: 'string' },
  ],
  isDescending: true,
};

/** Between which moments (ISO 8601 in UTC; the first not included), and of what. */
export interface DifferenceFilter {
  readonly since: string;
  readonly until: string;
  readonly participantId: string | null;
  readonly types: readonly EventType[] | null;
  readonly publisher: string | null;
}

/**
 * Claims learned between two moments, the latest first. A claim is new where nothing was known of its event, contradicted
 * where it denies what was told, or tells what was only denied, else it strengthens what was known.
 *
 * @param after - the last one seen, or null for the first page
 */
export async function learnedBetween(
  reader: GraphReader,
  filter: DifferenceFilter,
  after: { readonly learned: string; readonly id: string } | null,
  first: number,
): Promise<LearnedClaim[]> {
  const key = after === null ? null : [after.learned, after.id];
  return (await readPage(reader, 'history/learned', LATEST_LEARNED, key, { ...filter, first })).map(toLearned);
}

/** Reads a row of history/learned. */
export function toLearned(row: Row): LearnedClaim {
  return {
    claimId: row.id as string,
    eventId: row.eventId as string,
    learned: row.learned as string,
    novelty: noveltyOf(row.status as Status, row.known as Status[]),
  };
}

function noveltyOf(status: Status, known: readonly Status[]): Novelty {
  if (known.length === 0) return 'NEW';
  const isDenied = status === 'DENIED';
  return known.some((other) => (other === 'DENIED') === isDenied) ? 'STRENGTHENED' : 'CONTRADICTED';
}

/**
 * Claims that were withdrawn between two moments: their article was deleted, or is read otherwise now. Participants are
 * filtered by the identities that the article named.
 *
 * @param first - the most withdrawals of articles that are looked at
 */
export async function withdrawnBetween(
  reader: GraphReader,
  { since, until, participantId, types, publisher }: DifferenceFilter,
  first: number,
): Promise<WithdrawnClaim[]> {
  const withdrawals = (await reader.read('history/withdrawn', { since, until, first })).map(toWithdrawal);
  const known = await claimsThere(
    reader,
    withdrawals.map(({ articleId }) => articleId),
  );
  const wanted = participantId === null ? null : await identitiesOf(reader, participantId);
  return withdrawals.flatMap(({ articleId, withdrawn, reason, told }) => {
    if (publisher !== null && told.article.publisher !== publisher) return [];
    return told.claims
      .filter((claim) => !known.has(claim.id) && learnedOf(claim, told) <= since)
      .filter(({ type }) => types === null || (type !== null && types.includes(type)))
      .filter((claim) => wanted === null || [...claim.sourceIds, ...claim.targetIds].some((id) => wanted.has(id)))
      .map((claim) => ({
        claimId: claim.id,
        articleId,
        title: told.article.title,
        publisher: told.article.publisher,
        sentence: told.sentences.find(({ id }) => id === claim.sentenceId)?.text ?? '',
        status: claim.status,
        relation: claim.relation,
        sources: namesOf(told, claim.sourceIds),
        targets: namesOf(told, claim.targetIds),
        learned: learnedOf(claim, told),
        withdrawn,
        reason,
      }));
  });
}

async function claimsThere(reader: GraphReader, articleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: readonly Row[] = await reader.read('claim/told', { ids: [...new Set(articleIds)] });
  return new Set(rows.map(({ id }) => id as string));
}

async function identitiesOf(reader: GraphReader, participantId: string): Promise<ReadonlySet<string>> {
  const rows = await reader.read('participant/identities', { ids: [participantId] });
  return new Set(rows.map(({ identityId }) => identityId as string));
}

const learnedOf = (claim: ResolvedClaim, { learned }: ResolvedArticle): string => claim.learned ?? learned ?? '';

function namesOf({ participants }: ResolvedArticle, ids: readonly string[]): string[] {
  return ids.map((id) => participants.find((participant) => participant.id === id)?.form.name ?? id);
}
