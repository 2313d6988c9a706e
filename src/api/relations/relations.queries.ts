import { relationAnchors, relationCondition } from '../../filter/relation-selection.js';
import { compose } from '../../graph/compose.js';
import { checkedFilter, type CheckedFilter } from '../filter/checked-filter.js';
import { countsOf, type FilteredConnection, type StatusRow } from '../filter/left-out.js';
import { pageOf, type List } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { ReadContext, RequestContext } from '../request-context.js';
import type { RelationsArgs } from './relations.args.js';
import { relationOrder } from './relations.orders.js';
import type { Relation } from './relations.types.js';

/** One page of the relations that pass a filter: found at one of those who take part, where it names one, else among all. */
export async function relationsPage(
  context: RequestContext,
  args: RelationsArgs,
): Promise<FilteredConnection<Relation>> {
  const checked = await checkedFilter(context, args.filter, 'relation');
  const { count, leftOut } = countsOf(() => countRows(context, checked), checked.asksForStatus);
  return { ...(await pageOf<Relation>(context.reads, listOf(checked, args), args, count)), leftOut };
}

/** One page of the relations of an actor that pass a filter. The same page of many actors is one statement. */
export async function relationsOfActor(
  context: RequestContext,
  id: string,
  args: RelationsArgs,
): Promise<FilteredConnection<Relation>> {
  const { filter, asksForStatus } = await checkedFilter(context, args.filter, 'relation');
  const list: OwnedList = {
    statement: 'relation/of-actors',
    order: relationOrder(args.orderBy, 'edge'),
    parts: (AFTER, ORDER) => ({ AFTER, ORDER, CONDITION: relationCondition(filter, 'edge', !asksForStatus) }),
    parameters: {},
    countStatement: 'relation/count-of-actors',
    countParts: { CONDITION: relationCondition(filter, 'edge', false) },
  };
  const { count, leftOut } = countsOf(() => context.pages.counts<StatusRow>(list, id), asksForStatus);
  return { ...(await context.pages.page<Relation>(list, id, args)), count, leftOut };
}

function listOf({ filter, asksForStatus }: CheckedFilter, { orderBy }: RelationsArgs): List {
  const anchorIds = relationAnchors(filter);
  const form = anchorIds === null ? 'node' : 'edge';
  const CONDITION = relationCondition(filter, form, !asksForStatus);
  return {
    statement: anchorIds === null ? 'relation/list' : 'relation/list-of-participants',
    order: relationOrder(orderBy, form === 'node' ? 'relation' : 'edge'),
    parts: (AFTER, ORDER) => ({ AFTER, ORDER, CONDITION }),
    parameters: anchorIds === null ? {} : { anchorIds },
  };
}

/** How many relations pass a filter, whatever their status, by whether something that happened is folded into them. */
export function countRows(context: ReadContext, checked: CheckedFilter): Promise<StatusRow[]> {
  const anchorIds = relationAnchors(checked.filter);
  if (anchorIds !== null) return countAround(context, checked, anchorIds);
  const { statement, parameters } = compose('relation/count', {
    CONDITION: relationCondition(checked.filter, 'node', false),
  });
  return context.reads.read<StatusRow>(statement, parameters);
}

/** How many relations at either end of which is one of some participants pass a filter, whatever their status. */
export function countAround(
  { reads }: ReadContext,
  { filter }: CheckedFilter,
  anchorIds: readonly string[],
): Promise<StatusRow[]> {
  const parts = { CONDITION: relationCondition(filter, 'edge', false) };
  const { statement, parameters } = compose('relation/count-of-participants', parts, { anchorIds });
  return reads.read<StatusRow>(statement, parameters);
}
