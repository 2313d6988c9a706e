import DataLoader from 'dataloader';
import type { Change } from '../graph/decisions/decision.js';
import { groupBy } from '../resolution/group-by.js';
import { summaries } from '../graph/decisions/summaries.js';
import type { Actor, Place } from './actors/actors.types.js';
import type { Article, Mention, Sentence } from './articles/articles.types.js';
import type { Claim } from './claims/claims.types.js';
import type { Event } from './events/events.types.js';
import type { Reads } from './reads.js';
import type { Relation } from './relations/relations.types.js';

/** Looks up rows by id; null where no row has it. */
type ById<T> = DataLoader<string, T | null>;

/**
 * Everything that resolvers look up by id. What one request asks for at the same time is gathered into one statement,
 * and nothing is looked up twice.
 */
export interface Loaders {
  readonly participants: ById<Actor | Place>;
  readonly articles: ById<Article>;
  readonly texts: ById<{ readonly id: string; readonly text: string }>;
  /** Where articles refer to whom, as it follows in the text. */
  readonly mentions: DataLoader<string, readonly Mention[]>;
  readonly sentences: ById<Sentence>;
  readonly events: ById<Event>;
  readonly relations: ById<Relation>;
  readonly claims: ById<Claim>;
  /** Which participant an identity is: itself, or what it was merged into; then known to `participants` as well. */
  readonly identities: ById<Actor | Place>;
  /** The events that claims with a key tell of. */
  readonly eventIdsOfKeys: DataLoader<string, readonly string[]>;
  /** Decisions in words. */
  readonly summaries: DataLoader<Change, string>;
}

export function newLoaders(reads: Reads): Loaders {
  const participants = byId<Actor | Place>(reads, 'participant/by-ids');
  return {
    participants,
    identities: byIdentity(reads, participants),
    articles: byId(reads, 'article/by-ids'),
    texts: byId(reads, 'article/texts'),
    mentions: new DataLoader(async (ids) => {
      const rows = await reads.read<Mention>('article/mentions', { ids });
      const rowsOf = groupBy(rows, ({ articleId }) => articleId);
      return ids.map((id) => rowsOf.get(id) ?? []);
    }),
    sentences: byId(reads, 'sentence/by-ids'),
    events: byId(reads, 'event/by-ids'),
    relations: byId(reads, 'relation/by-ids'),
    claims: byId(reads, 'claim/by-ids'),
    eventIdsOfKeys: new DataLoader(async (keys) => {
      const rows = await reads.read<{ key: string; id: string }>('change/events-of-keys', { keys });
      return keys.map((key) => rows.filter((row) => row.key === key).map(({ id }) => id));
    }),
    summaries: new DataLoader((changes) => summaries(reads, changes)),
  };
}

/** Loads by a statement with the one parameter $ids, whose rows have an `id`. */
function byId<T extends { readonly id: string }>(reads: Reads, statement: string): ById<T> {
  return new DataLoader(async (ids) => {
    const rows = await reads.read<T>(statement, { ids });
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => rowOf.get(id) ?? null);
  });
}

function byIdentity(reads: Reads, participants: ById<Actor | Place>): ById<Actor | Place> {
  return new DataLoader(async (ids) => {
    const rows = await reads.read<{ identityId: string }>('participant/by-identities', { ids });
    const found = rows.map(({ identityId, ...row }) => [identityId, row as Actor | Place] as const);
    for (const [, participant] of found) participants.prime(participant.id, participant);
    const participantOf = new Map(found);
    return ids.map((id) => participantOf.get(id) ?? null);
  });
}

/** Loads what something else in the graph points at: that it isn't there is a fault of the graph, or a deletion at the same time. */
export async function loadExisting<T>(loader: ById<T>, id: string): Promise<T> {
  const row = await loader.load(id);
  if (row === null) throw new RangeError(`nothing in the graph has the id ${id}`);
  return row;
}
