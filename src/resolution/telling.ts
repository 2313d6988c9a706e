import type { EventType } from '../ontology/event-types.js';
import type { EventRelation, RelationType } from '../ontology/relation-types.js';
import type { Status } from '../ontology/statuses.js';
import { blockKey, type BlockSides } from './block-key.js';
import { dayNumber } from './days.js';
import { identifier } from './identifiers.js';
import type { Verdict } from './resolved-article.js';

/** A claim with all that its event or fact is derived from. */
export interface Telling extends BlockSides {
  readonly id: string;
  readonly label: 'Event' | 'Fact';
  readonly key: string;
  /** Null for a lasting fact. */
  readonly type: EventType | null;
  readonly relation: RelationType;
  /** Identities, as the article names them. */
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly status: Status;
  readonly confidence: number;
  readonly mode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the text says when; else `from` is the day of publication. */
  readonly timed: boolean;
  readonly placeId: string | null;
  readonly placeCountry: string | null;
  readonly placeIsCountry: boolean;
  readonly verdict: Verdict | null;
  readonly articleId: string;
  readonly publisher: string | null;
  /** Articles that are copies of this one's. */
  readonly copyIds: readonly string[];
  /** Where the graph looks it up now; null where it is new. */
  readonly bucket: string | null;
  /** What the graph now takes it to tell of; null where it is new, or rejected. */
  readonly aboutId: string | null;
}

/** Which participant of the graph an identity is. */
export type ParticipantOf = (identity: string) => string;

/**
 * Days that claims are looked up by at once. Twice the reach of the rule that says which claims meet
 * (cluster-claims.ts), so that a claim's own bucket and the ones beside it hold all that matters to it.
 */
const BUCKET_DAYS = 16;

/** Where a claim is looked up: by relation, type, participants and days, or a fact's relation and ends. */
export function bucketOf(telling: Telling, participantOf: ParticipantOf): string {
  const block = blockOf(telling, participantOf);
  return telling.label === 'Fact' ? block : `${block}:${bucketNumber(telling.from) ?? '~'}`;
}

/** The block that a bucket is of. */
export const blockOfBucket = (bucket: string): string => bucket.split(':')[0]!;

/** The bucket of a claim and those whose claims can be told of the same event. */
export function bucketsAround(bucket: string): string[] {
  const [block, number] = bucket.split(':');
  if (number === undefined || number === '~') return [bucket];
  return [-1, 0, 1].map((step) => `${block}:${Number(number) + step}`);
}

/** Asked several times of each claim that a change can matter to, and dear by its hash. */
const blocks = new WeakMap<ParticipantOf, WeakMap<Telling, string>>();

/**
 * Claims of one block can tell of one event.
 *
 * @param participantOf - says the same of an identity whenever it is asked
 */
export function blockOf(telling: Telling, participantOf: ParticipantOf): string {
  let known = blocks.get(participantOf);
  if (known === undefined) blocks.set(participantOf, (known = new WeakMap<Telling, string>()));
  let block = known.get(telling);
  if (block === undefined) known.set(telling, (block = findBlock(telling, participantOf)));
  return block;
}

function findBlock(telling: Telling, participantOf: ParticipantOf): string {
  const { type, relation, sourceIds, targetIds, articleId, key } = telling;
  if (type === null) {
    return identifier(['fact', relation, participantOf(sourceIds[0]!), participantOf(targetIds[0]!)]);
  }
  const block = blockKey({ ...telling, type, relation: relation as EventRelation }, participantOf);
  return identifier(block === null ? ['block of an article', articleId, key] : ['block', block]);
}

const bucketNumber = (day: string | null): number | null =>
  day === null ? null : Math.floor(dayNumber(day) / BUCKET_DAYS);
