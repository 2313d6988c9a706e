import { relationCondition } from '../../filter/relation-selection.js';
import { compose, type Part } from '../../graph/compose.js';
import { participantById } from '../actors/actors.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { loadExisting } from '../loaders.js';
import type { Relation } from '../relations/relations.types.js';
import type { RequestContext } from '../request-context.js';
import type { Path, PathArgs, PathStep } from './path.types.js';

/** Most relations that one step reads, the strongest ones. Chosen: some hundred milliseconds. */
const MOST_RELATIONS = 5_000;

/** What was reached from one end: each actor with the relation by which, and the one before it. */
type Reached = Map<string, { readonly before: string; readonly relationId: string } | null>;

/**
 * Finds a shortest chain by going out from both ends, from the one with the fewer newly reached actors each time. Of equally
 * short ones it takes the one by the strongest relations that it meets first.
 *
 * @throws UnknownId
 */
export async function path(context: RequestContext, { from, to, filter, maxSteps }: PathArgs): Promise<Path> {
  const [start, end] = await Promise.all([participantById(context, from, 'from'), participantById(context, to, 'to')]);
  const checked = await checkedFilter(context, filter, 'relation');
  const condition = relationCondition(checked.filter, 'edge', !checked.asksForStatus);
  const sides = [sideFrom(start.id), sideFrom(end.id)] as const;
  let truncated = false;
  let meeting = start.id === end.id ? start.id : undefined;
  for (let step = 0; step < maxSteps && meeting === undefined; step += 1) {
    const [side, other] = sides[0].newest.length <= sides[1].newest.length ? sides : [sides[1], sides[0]];
    if (side.newest.length === 0) break;
    const relations = await around(context, side.newest, condition);
    truncated ||= relations.length === MOST_RELATIONS;
    side.newest = goOut(side, relations);
    meeting = side.newest.find((id) => other.reached.has(id));
  }
  if (meeting === undefined) return { steps: null, truncated };
  const forward = chainTo(sides[0].reached, meeting).reverse();
  const backward = chainTo(sides[1].reached, meeting).map(({ from: a, to: b, relationId }) => ({
    from: b,
    to: a,
    relationId,
  }));
  return { steps: await Promise.all([...forward, ...backward].map((step) => loaded(context, step))), truncated };
}

interface Side {
  readonly reached: Reached;
  newest: readonly string[];
}

const sideFrom = (id: string): Side => ({ reached: new Map([[id, null]]), newest: [id] });

/** A relation by its id, and those of its ends. */
type Link = Pick<Relation, 'id' | 'sourceId' | 'targetId'>;

function around({ reads }: RequestContext, ids: readonly string[], condition: Part): Promise<Link[]> {
  const given = { ids, first: MOST_RELATIONS };
  const { statement, parameters } = compose('relation/around', { CONDITION: condition }, given);
  return reads.read<Link>(statement, parameters);
}

/** @returns who is reached by these relations and wasn't before */
function goOut({ reached, newest }: Side, relations: readonly Link[]): string[] {
  const known = new Set(newest);
  const fresh: string[] = [];
  for (const relation of relations) {
    const ends = [relation.sourceId, relation.targetId];
    for (const [before, id] of [ends, [...ends].reverse()] as [string, string][]) {
      if (!known.has(before) || reached.has(id)) continue;
      reached.set(id, { before, relationId: relation.id });
      fresh.push(id);
    }
  }
  return fresh;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly relationId: string;
}

/** The steps from an end to an actor, the last one first. */
function chainTo(reached: Reached, id: string): Step[] {
  const link = reached.get(id);
  if (!link) return [];
  return [{ from: link.before, to: id, relationId: link.relationId }, ...chainTo(reached, link.before)];
}

async function loaded({ loaders }: RequestContext, { from, to, relationId }: Step): Promise<PathStep> {
  const [a, b] = await Promise.all([from, to].map((id) => loadExisting(loaders.participants, id)));
  return { from: a!, to: b!, relation: await loadExisting(loaders.relations, relationId) };
}
