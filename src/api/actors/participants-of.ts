import type { RequestContext } from '../request-context.js';
import type { Actor, Place } from './actors.types.js';

/** The actors and places that identities are now, each once; those that no article names any more are left out. */
export async function participantsOf(
  { loaders }: RequestContext,
  identities: readonly string[],
): Promise<(Actor | Place)[]> {
  const rows = await Promise.all(identities.map((id) => loaders.identities.load(id)));
  const ids = [...new Set(rows.flatMap((row) => (row === null ? [] : [row.participantId])))];
  const participants = await Promise.all(ids.map((id) => loaders.participants.load(id)));
  return participants.filter((one) => one !== null && (one.kind as string | null) !== null) as (Actor | Place)[];
}
