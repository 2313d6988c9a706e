import { claimsPart } from '../../filter/claim-selection.js';
import { compose, type Part } from '../../graph/compose.js';
import type { Connection } from '../connection.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { pageOf } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { RequestContext } from '../request-context.js';
import type { ClaimsArgs, FilteredClaimsArgs } from './claims.args.js';
import { CLAIM_ORDERS } from './claims.orders.js';
import type { Claim } from './claims.types.js';

/** What claims belong to: the event or relation that they are about, the article that they stand in, the actor who makes them. */
type Owner = 'event' | 'relation' | 'article' | 'actor';

/** One page of the claims of an owner. The same page of many owners is one statement. */
export function claimsOf(
  { pages }: RequestContext,
  owner: Owner,
  id: string,
  { statuses, orderBy, ...page }: ClaimsArgs,
): Promise<Connection<Claim>> {
  const CONDITION: Part = statuses
    ? { cypher: 'claim.status IN $statuses', values: { statuses } }
    : { cypher: 'true', values: {} };
  const list: OwnedList = {
    statement: `claim/of-${owner}s`,
    order: CLAIM_ORDERS[orderBy],
    parts: (AFTER, ORDER) => ({ AFTER, ORDER, CONDITION }),
    parameters: {},
    countStatement: `claim/count-of-${owner}s`,
    countParts: { CONDITION },
  };
  return pages.page(list, id, page);
}

/** One page of the claims that pass a filter, whatever their status, since each says what it is. */
export async function claimsPage(context: RequestContext, args: FilteredClaimsArgs): Promise<Connection<Claim>> {
  const { filter } = await checkedFilter(context, args.filter, 'claim');
  const list = {
    statement: 'claim/list',
    order: CLAIM_ORDERS[args.orderBy],
    parts: (after: Part, ORDER: Part) => ({ CLAIMS: claimsPart(filter, after), ORDER }),
    parameters: {},
  };
  return pageOf(context.reads, list, args, async () => {
    const { statement, parameters } = compose('claim/count', { CLAIMS: claimsPart(filter) });
    const [row] = await context.reads.read<{ count: number }>(statement, parameters);
    return row!.count;
  });
}
