import type { Connection } from '../connection.js';
import type { OwnedList } from '../pages.js';
import type { RequestContext } from '../request-context.js';
import type { ClaimsArgs } from './claims.args.js';
import type { Claim } from './claims.types.js';

/** What claims belong to: the event or relation that they are about, the article that they stand in, the actor who makes them. */
type Owner = 'event' | 'relation' | 'article' | 'actor';

/** One page of the claims of an owner, the surest first. */
export function claimsPage(
  { pages }: RequestContext,
  owner: Owner,
  id: string,
  args: ClaimsArgs,
): Promise<Connection<Claim>> {
  return pages.page(claimsOf(owner), id, args, { statuses: args.statuses ?? null });
}

function claimsOf(owner: Owner): OwnedList<Claim> {
  return {
    name: `${owner}.claims`,
    statement: `claim/of-${owner}s`,
    countStatement: `claim/count-of-${owner}s`,
    keys: [
      { parameter: 'afterConfidence', type: 'number' },
      { parameter: 'afterId', type: 'string' },
    ],
    keysOf: ({ confidence, id }) => [confidence, id],
  };
}
