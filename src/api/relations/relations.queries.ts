import type { Parameters } from '../../graph/store.js';
import { sidesOf, type Sides } from '../actors/sides-of.js';
import type { Connection } from '../connection.js';
import { pageOf, type List } from '../lists.js';
import type { OwnedList } from '../pages.js';
import type { Reads } from '../reads.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import type { RelationFilter, RelationsArgs } from './relations.args.js';
import type { Relation } from './relations.types.js';

/** Relations, those with the most events first, then those with the most claims: of all, or of some who take part. */
const ORDER: Pick<List<Relation>, 'name' | 'keys' | 'keysOf'> = {
  name: 'relations',
  keys: [
    { parameter: 'afterEvents', type: 'number' },
    { parameter: 'afterClaims', type: 'number' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ events, claims, id }) => [events, claims, id],
};
const ALL: List<Relation> = { ...ORDER, statement: 'relation/list', countStatement: 'relation/count' };
const OF_SOME: List<Relation> = {
  ...ORDER,
  statement: 'relation/list-of-participants',
  countStatement: 'relation/count-of-participants',
};

/** The relations of each of some actors. */
const OF_ACTORS: OwnedList<Relation> = {
  ...ORDER,
  statement: 'relation/of-actors',
  countStatement: 'relation/count-of-actors',
};

/** One page of the relations that pass a filter. */
export async function relationsPage(
  { reads, loaders }: RequestContext,
  args: RelationsArgs,
): Promise<Connection<Relation>> {
  const filter = args.filter ?? {};
  const sides = await sidesOf(loaders, filter);
  const anchorIds = filter.text ? await participantsFound(reads, filter.text) : anchorOf(sides);
  if (anchorIds.length === 0 && !filter.text) return pageOf(reads, ALL, args, relationParameters(filter));
  return pageOf(reads, OF_SOME, args, { ...relationParameters(filter), ...sides, anchorIds });
}

/** One page of the relations of an actor that pass a filter. The same page of many actors is one statement. */
export async function relationsOfActor(
  { reads, pages, loaders }: RequestContext,
  id: string,
  args: RelationsArgs,
): Promise<Connection<Relation>> {
  const filter = args.filter ?? {};
  const otherIds = filter.text ? await participantsFound(reads, filter.text) : null;
  const sides = await sidesOf(loaders, filter);
  return pages.page(OF_ACTORS, id, args, { ...relationParameters(filter), ...sides, otherIds });
}

async function participantsFound(reads: Reads, text: string): Promise<string[]> {
  return (await Promise.all([idsFound(reads, 'actor', text), idsFound(reads, 'place', text)])).flat();
}

function anchorOf({ sourceId, targetId, participantId }: Sides): string[] {
  const id = sourceId ?? targetId ?? participantId;
  return id === null ? [] : [id];
}

/** The parameters that every list of relations takes. */
function relationParameters({ types, statuses, since, until }: RelationFilter): Parameters {
  return { types: types ?? null, statuses: statuses ?? null, since: since ?? null, until: until ?? null };
}
