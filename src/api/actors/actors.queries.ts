import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { countedPageOf } from '../lists.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import type { ActorsArgs } from './actors.args.js';
import { ACTOR_ORDERS } from './actors.orders.js';
import type { Actor, Place } from './actors.types.js';

/** One page of the actors that pass a filter: of all, or of those that a search found. */
export async function actorsPage({ reads }: RequestContext, args: ActorsArgs): Promise<Connection<Actor>> {
  const { text, kinds = null, country = null } = args.filter ?? {};
  const order = ACTOR_ORDERS[args.orderBy];
  if (!text) {
    return countedPageOf(
      reads,
      { statement: 'actor/list', order, parameters: { kinds, country } },
      args,
      'actor/count',
    );
  }
  const parameters = { kinds, country, ids: await idsFound(reads, 'actor', text) };
  return countedPageOf(reads, { statement: 'actor/list-among', order, parameters }, args, 'actor/count-among');
}

/**
 * The actor or place of an id, or the one that it was merged into.
 *
 * @param where - the argument that holds the id
 * @throws UnknownId
 */
export async function participantById({ loaders }: RequestContext, id: string, where: string): Promise<Actor | Place> {
  const participant = await loaders.identities.load(id);
  // Without a kind it is known to decisions alone.
  if (!participant?.kind) throw new UnknownId('participant', id, where);
  return participant;
}

/**
 * The actor of an id, or the one that it was merged into.
 *
 * @param where - the argument that holds the id
 * @throws UnknownId where no actor has it; a place is none
 */
export async function actorById({ loaders }: RequestContext, id: string, where = 'id'): Promise<Actor> {
  const participant = await loaders.identities.load(id);
  // Without a kind it is known to decisions alone.
  const kind = (participant?.kind ?? null) as string | null;
  if (kind === null || kind === 'place') throw new UnknownId('actor', id, where);
  return participant as Actor;
}
