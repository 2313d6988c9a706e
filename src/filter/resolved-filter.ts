import type { Filter } from './filter.js';

/** What is looked up before the graph is asked: ids as they are since merges, what a text or a circle holds. */
export interface Lookup {
  /** The participant that an id stands for: what it was merged into, else itself. */
  participantId(id: string): Promise<string>;
  /** What has all the words of a text, the best 1,000. */
  found(index: 'event' | 'sentence' | 'actor' | 'place', text: string): Promise<readonly string[]>;
  /** The places in a circle, the nearest 1,000. */
  placesNear(near: NonNullable<Filter['near']>): Promise<readonly string[]>;
}

/** What text is looked for in: what tells of events, the sentence of a claim, or what tells of a relation and its ends. */
export type Subject = 'event' | 'claim' | 'relation';

/** A filter of which everything was looked up. */
export interface ResolvedFilter extends Omit<Filter, 'text' | 'near' | 'and' | 'or' | 'not'> {
  /** Places of the circle; null where none is asked for. */
  readonly placeIds: readonly string[] | null;
  /** What has the words that are asked for; null where none are. */
  readonly eventIds: readonly string[] | null;
  readonly sentenceIds: readonly string[] | null;
  readonly endIds: readonly string[] | null;
  readonly and: readonly ResolvedFilter[];
  readonly or: readonly ResolvedFilter[] | null;
  readonly not: ResolvedFilter | null;
}

/** Looks up all that a filter names. */
export async function resolveFilter(filter: Filter, subject: Subject, lookup: Lookup): Promise<ResolvedFilter> {
  const { text, near, and, or, not, ...rest } = filter;
  const one = async (id: string | null | undefined): Promise<string | null> => (id ? lookup.participantId(id) : null);
  const all = (filters: readonly Filter[]) =>
    Promise.all(filters.map((inner) => resolveFilter(inner, subject, lookup)));
  const [source, target, actor, place, attributedTo] = await Promise.all(
    [filter.source, filter.target, filter.actor, filter.place, filter.attributedTo].map(one),
  );
  return {
    ...rest,
    source: source!,
    target: target!,
    actor: actor!,
    place: place!,
    attributedTo: attributedTo!,
    between: filter.between ? await Promise.all(filter.between.map((id) => lookup.participantId(id))) : null,
    placeIds: near ? await lookup.placesNear(near) : null,
    eventIds: text && subject !== 'claim' ? await lookup.found('event', text) : null,
    sentenceIds: text && subject === 'claim' ? await lookup.found('sentence', text) : null,
    endIds:
      text && subject === 'relation'
        ? (await Promise.all([lookup.found('actor', text), lookup.found('place', text)])).flat()
        : null,
    and: await all(and ?? []),
    or: or ? await all(or) : null,
    not: not ? await resolveFilter(not, subject, lookup) : null,
  };
}

/** What has to hold whatever else does: of the filter itself, and of those that it joins by `and`. */
export function certainIn(filter: ResolvedFilter): ResolvedFilter[] {
  return [filter, ...filter.and.flatMap(certainIn)];
}
