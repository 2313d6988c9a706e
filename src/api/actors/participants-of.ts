import type { RequestContext } from '../request-context.js';
import type { Actor, Place } from './actors.types.js';

/** The actors and places that identities are now, each once; those that no article names any more are left out. */
export async function participantsOf(
  { loaders }: RequestContext,
  identities: readonly string[],
): Promise<(Actor | Place)[]> {
  const found = await Promise.all(identities.map((id) => loaders.identities.load(id)));
  const participants = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...participants.values()].filter(({ kind }) => (kind as string | null) !== null);
}
