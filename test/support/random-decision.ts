import type { Decision } from '../../src/graph/decisions/decision.js';
import type { GraphStore } from '../../src/graph/store.js';
import { linesOf } from './contents.js';

/** Something that an analyst could decide of a graph. Not all of it can be: an actor and itself can't be merged. */
export async function randomDecision(store: GraphStore, random: () => number): Promise<Decision> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const participants = await linesOf(store, 'participant');
  const actors = participants.filter(({ isActor }) => isActor === true).map(({ id }) => id as string);
  const events = (await linesOf(store, 'event')).map(({ id }) => id as string);
  const claims = await linesOf(store, 'claim');
  const articles = (await linesOf(store, 'article')).map(({ id }) => id as string);
  const claimId = pick(claims).id as string;
  return pick<() => Decision>([
    () => ({ kind: 'MERGE', ids: [pick(actors), pick(actors)] }),
    () => ({ kind: 'MERGE', ids: [pick(actors), pick(actors), pick(actors)] }),
    () => ({ kind: 'SPLIT', id: pick(actors), articleIds: [pick(articles)] }),
    () => ({ kind: 'RENAME', id: pick(actors), name: pick(['New', 'Newer']) }),
    () => ({ kind: 'SET_KIND', id: pick(actors), actorKind: pick(['person', 'media'] as const) }),
    () => ({ kind: 'READING', claimId, verdict: pick(['CONFIRMED', 'REJECTED'] as const) }),
    () => ({ kind: 'READING', claimId, verdict: 'CORRECTED', correction: { status: 'DENIED' } }),
    () => ({ kind: 'SAME_EVENTS', eventIds: [pick(events), pick(events)] }),
    () => ({ kind: 'DIFFERENT_EVENTS', eventIds: [pick(events), pick(events)] }),
  ])();
}
