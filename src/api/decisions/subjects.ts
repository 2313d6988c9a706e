import { subjectsOf } from '../../graph/decisions/subjects.js';
import { participantsOf } from '../actors/participants-of.js';
import type { RequestContext } from '../request-context.js';
import type { Change, Subject } from './changes.types.js';

/** What a decision is about, as it is now; what is gone is left out. */
export async function subjects(context: RequestContext, change: Change): Promise<Subject[]> {
  const { loaders } = context;
  const { identities, claims, articles, keys } = subjectsOf(change);
  const eventIds = (await Promise.all(keys.map((key) => loaders.eventIdsOfKeys.load(key)))).flat();
  const found = await Promise.all([
    participantsOf(context, identities),
    Promise.all(claims.map((id) => loaders.claims.load(id))),
    Promise.all([...new Set(eventIds)].map((id) => loaders.events.load(id))),
    Promise.all(articles.map((id) => loaders.articles.load(id))),
  ]);
  return found.flat().filter((one) => one !== null);
}
