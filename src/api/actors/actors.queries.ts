import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { pageOf, type List } from '../lists.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import type { ActorsArgs } from './actors.args.js';
import type { Actor } from './actors.types.js';

/** Actors, those that most articles name first: of all, or of those that a search found. */
const ORDER: Pick<List<Actor>, 'name' | 'keys' | 'keysOf'> = {
  name: 'actors',
  keys: [
    { parameter: 'afterArticles', type: 'number' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ articles, id }) => [articles, id],
};
const ALL: List<Actor> = { ...ORDER, statement: 'actor/list', countStatement: 'actor/count' };
const AMONG: List<Actor> = { ...ORDER, statement: 'actor/list-among', countStatement: 'actor/count-among' };

/** One page of the actors that pass a filter. */
export async function actorsPage({ reads }: RequestContext, args: ActorsArgs): Promise<Connection<Actor>> {
  const { text, kinds = null, country = null } = args.filter ?? {};
  if (!text) return pageOf(reads, ALL, args, { kinds, country });
  return pageOf(reads, AMONG, args, { kinds, country, ids: await idsFound(reads, 'actor', text) });
}

/**
 * The actor of an id, or the one that it was merged into.
 *
 * @param where - the argument that holds the id
 * @throws UnknownId where no actor has it; a place is none
 */
export async function actorById({ loaders }: RequestContext, id: string, where = 'id'): Promise<Actor> {
  const identity = await loaders.identities.load(id);
  const participant = identity === null ? null : await loaders.participants.load(identity.participantId);
  // Without a kind it is known to decisions alone.
  const kind = (participant?.kind ?? null) as string | null;
  if (kind === null || kind === 'place') throw new UnknownId('actor', id, where);
  return participant as Actor;
}
