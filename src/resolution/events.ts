import type { Article } from '../article/article.js';
import type { EventTime } from '../extraction/extraction.js';
import type { EventType } from '../ontology/event-types.js';
import type { EventRelation, FactRelation, RelationType } from '../ontology/relation-types.js';
import type { BlockSides } from './block-key.js';
import { byCodeUnits } from './fold-forms.js';
import { identifier } from './identifiers.js';

/** How exactly an event's days are known. */
export type Precision = 'day' | 'week' | 'month' | 'year' | 'longer' | 'open' | 'unknown';

/** When an event was: from a day up to, not including, another; null where that side is open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** What an event is told from others by. */
export interface EventDefinition extends Interval, BlockSides {
  readonly type: EventType;
  readonly relation: EventRelation;
  /** Identities, sorted. */
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
}

/**
 * What a claim of an event says, as a hash: equal for claims of the same relation, type, participants and days. Without
 * any day, or with nobody who takes part, it's a thing of this article alone.
 *
 * @returns ResolvedClaim.key
 */
export function eventKey(
  { type, relation, sourceIds, targetIds, from, to, blockSources, blockTargets }: EventDefinition,
  articleId: string,
): string {
  const isOwn = (from === null && to === null) || sourceIds.length + targetIds.length === 0;
  // One name may be of a country in one article, and of none in another; those are looked for in two blocks.
  const [sources, targets] = [blockSources, blockTargets].map((tokens) => [...tokens].sort(byCodeUnits));
  return identifier([
    'event',
    ...[relation, type, sourceIds, targetIds, sources!, targets!],
    ...[from, to, isOwn ? articleId : null],
  ]);
}

/** What a claim of a lasting fact says, as a hash. */
export function factKey(relation: FactRelation, sourceId: string, targetId: string): string {
  return identifier(['fact', relation, sourceId, targetId]);
}

/** The edge between two participants that events of a relation are folded into. */
export function relationIdentity(type: RelationType, sourceId: string, targetId: string): string {
  return identifier(['relation', type, sourceId, targetId]);
}

/** The days of an event: those that the text tells, else the day of publication. */
export function intervalOf(time: EventTime | null, article: Article): Interval {
  if (time !== null && (time.start !== null || time.end !== null)) {
    return { from: dayOf(time.start), to: dayOf(time.end) };
  }
  const day = dayOf(article.published);
  return { from: day, to: day === null ? null : dayAfter(day) };
}

/** How exactly an interval says when. */
export function precisionOf({ from, to }: Interval): Precision {
  if (from === null && to === null) return 'unknown';
  if (from === null || to === null) return 'open';
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return PRECISIONS.find(([most]) => days <= most)![1];
}

/** Longest interval of each precision, in days. */
const PRECISIONS: readonly (readonly [number, Precision])[] = [
  [1, 'day'],
  [7, 'week'],
  [31, 'month'],
  [366, 'year'],
  [Infinity, 'longer'],
];

const DAY_MS = 86_400_000;

const dayOf = (time: string | null): string | null => time?.slice(0, 10) ?? null;

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
