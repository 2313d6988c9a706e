import { relationCondition } from '../../filter/relation-selection.js';
import { compose } from '../../graph/compose.js';
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
 * Goes out from an actor step by step, one statement a step, until it has `first` relations or has gone `depth` steps.
 *
 * @throws ActorUnknown
 */
export async function neighborhood(
  context: RequestContext,
  { actorId, depth, first, filter }: NeighborhoodArgs,
): Promise<Neighborhood> {
  const center = await actorById(context, actorId, 'actorId');
  const checked = await checkedFilter(context, filter, 'relation');
  const CONDITION = relationCondition(checked.filter, 'edge', !checked.asksForStatus);
  const relations = new Map<string, Relation>();
  const reached = new Set([center.id]);
  let newest = [center.id];
  // One more than wanted, to know whether there are more.
  for (let step = 0; step < depth && newest.length > 0 && relations.size <= first; step += 1) {
    const given = { ids: newest, first: relations.size + first + 1 };
    const { statement, parameters } = compose('relation/neighbors', { CONDITION }, given);
    const found = await context.reads.read<Neighbor>(statement, parameters);
    for (const { source, target, ...relation } of found) {
      relations.set(relation.id, relation);
      for (const end of [source, target]) context.loaders.participants.prime(end.id, end);
    }
    const ends = new Set(found.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    newest = [...ends].filter((id) => !reached.has(id));
    newest.forEach((id) => reached.add(id));
  }
  const kept = [...relations.values()].slice(0, first);
  const ids = new Set([center.id, ...kept.flatMap(({ sourceId, targetId }) => [sourceId, targetId])]);
  const actors = await Promise.all([...ids].map((id) => loadExisting(context.loaders.participants, id)));
  const { leftOut } = countsOf(() => countAround(context, checked, [...ids]), checked.asksForStatus);
  return { center, actors, relations: kept, truncated: relations.size > first, leftOut };
}
