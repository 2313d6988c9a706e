import type { Loaders } from '../loaders.js';

/** Whom a filter asks for, by ids of participants as statements take them. */
export type Sides = Record<'sourceId' | 'targetId' | 'participantId', string | null>;

interface SidesAsked {
  readonly source?: string | null;
  readonly target?: string | null;
  readonly actor?: string | null;
}

/** Whom a filter asks for; the id of one who was merged stands for the one that it was merged into. */
export async function sidesOf(loaders: Loaders, { source, target, actor }: SidesAsked): Promise<Sides> {
  const [sourceId, targetId, participantId] = await Promise.all(
    [source, target, actor].map((id) => participantIdOf(loaders, id)),
  );
  return { sourceId: sourceId!, targetId: targetId!, participantId: participantId! };
}

/** The participant that an id stands for: the one that it was merged into, else itself, known or not. */
export async function participantIdOf({ identities }: Loaders, id: string | null | undefined): Promise<string | null> {
  return id ? ((await identities.load(id))?.id ?? id) : null;
}
