import { relationCondition } from '../../filter/relation-selection.js';
import { compose, type Part } from '../../graph/compose.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { countsOf } from '../filter/left-out.js';
import { loadExisting } from '../loaders.js';
import { countAround } from '../relations/relations.queries.js';
import type { Relation } from '../relations/relations.types.js';
import type { RequestContext } from '../request-context.js';
import type { NeighborhoodArgs } from './actors.args.js';
import { actorById } from './actors.queries.js';
import type { Actor, Place } from './actors.types.js';
import type { Neighborhood } from './neighborhood.types.js';

/** A relation with its ends. */
type Neighbor = Relation & Readonly<Record<'source' | 'target', Actor | Place>>;

/**
 * Goes out from an actor step by step, one statement a step, until it has `first` relations or has gone `depth` steps. An id
 * that has relations is an actor as it is now; only one that has none has to be looked up.
 *
 * @throws ActorUnknown
 */
export async function neighborhood(
  context: RequestContext,
  { actorId, depth, first, filter }: NeighborhoodArgs,
): Promise<Neighborhood> {
  const checked = await checkedFilter(context, filter, 'relation');
  const CONDITION = relationCondition(checked.filter, 'edge', !checked.asksForStatus);
  const around = (ids: readonly string[], most: number): Promise<Neighbor[]> =>
    neighbors(context, CONDITION, ids, most);
  // One more than wanted, to know whether there are more.
  let found = await around([actorId], first + 1);
  const center = endOf(found, actorId) ?? (await actorById(context, actorId, 'actorId'));
  if (center.id !== actorId) found = await around([center.id], first + 1);
  const relations = new Map<string, Relation>(found.map((relation) => [relation.id, relation]));
  const reached = new Set([center.id]);
  for (let step = 1; step < depth && relations.size <= first; step += 1) {
    const ends = new Set(found.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    const newest = [...ends].filter((id) => !reached.has(id));
    if (newest.length === 0) break;
    newest.forEach((id) => reached.add(id));
    found = await around(newest, relations.size + first + 1);
    for (const relation of found) relations.set(relation.id, relation);
  }
  const kept = [...relations.values()].slice(0, first);
  const ids = new Set([center.id, ...kept.flatMap(({ sourceId, targetId }) => [sourceId, targetId])]);
  const actors = await Promise.all([...ids].map((id) => loadExisting(context.loaders.participants, id)));
  const { leftOut } = countsOf(() => countAround(context, checked, [...ids]), checked.asksForStatus);
  return { center, actors, relations: kept, truncated: relations.size > first, leftOut };
}

/** The strongest relations of actors; their ends are known to the request from then on. */
async function neighbors(
  { reads, loaders }: RequestContext,
  CONDITION: Part,
  ids: readonly string[],
  first: number,
): Promise<Neighbor[]> {
  const { statement, parameters } = compose('relation/neighbors', { CONDITION }, { ids, first });
  const found = await reads.read<Neighbor>(statement, parameters);
  for (const end of found.flatMap(({ source, target }) => [source, target])) loaders.participants.prime(end.id, end);
  return found;
}

/** The actor of an id that is at one end of relations; undefined where it is a place, or at none. */
function endOf(found: readonly Neighbor[], id: string): Actor | undefined {
  const end = found.flatMap(({ source, target }) => [source, target]).find((one) => one.id === id);
  return end === undefined || end.kind === 'place' ? undefined : (end as Actor);
}
