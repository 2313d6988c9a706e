import type { Part } from '../graph/compose.js';
import type { Value } from '../graph/store.js';
import { certainIn, type ResolvedFilter } from './resolved-filter.js';

/** Where to look for what a filter wants, so that not all has to be looked at; the filter itself is asked of each. */
export interface Candidates extends Part {
  /** Whether these are all of a kind, so that going along an index of their order is worth it. */
  readonly areAll: boolean;
  /** What of a filter holds of all of these, so that it needn't be asked of each. */
  readonly implied: Implied;
  /** How many articles name the participant at which these are found: about how many these are. Null where there is none. */
  readonly articles: number | null;
}

type Side = 'source' | 'target' | 'actor';

/** Who is certain to take part, and how. */
type Implied = Readonly<Partial<Record<Side, string>>>;

/** How many articles name a participant; 0 for one that nobody knows. */
export type ArticlesOf = (id: string) => Promise<number>;

/**
 * Cypher that finds the events that a filter can want, called `event`, up to the word WHERE. Of several ways it is the one
 * with the fewest: what a search found, an article, the participant that the fewest articles name, a place, a speaker.
 */
export async function eventCandidates(filter: ResolvedFilter, articlesOf: ArticlesOf): Promise<Candidates> {
  const certain = certainIn(filter);
  const found = (of: (one: ResolvedFilter) => string | null | undefined): string[] =>
    certain.flatMap((one) => of(one) ?? []);
  const [ids] = certain.flatMap(({ eventIds }) => (eventIds === null ? [] : [eventIds]));
  if (ids !== undefined)
    return by('UNWIND $anchorIds AS anchorId MATCH (event:Event {id: anchorId})', { anchorIds: ids });
  const [article] = found((one) => one.article);
  if (article !== undefined)
    return among('(:Article {id: $anchorId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->', article);
  const anchor = await fewest(
    [
      ...found((one) => one.source).map((id) => ({ id, edge: '-[:SOURCE_OF]->', implied: { source: id, actor: id } })),
      ...found((one) => one.target).map((id) => ({ id, edge: '<-[:TARGETS]-', implied: { target: id, actor: id } })),
      ...found((one) => one.actor).map((id) => ({ id, edge: '-[:SOURCE_OF|TARGETS]-', implied: { actor: id } })),
      ...certain.flatMap(({ between }) => between ?? []).map((id) => ({ id, edge: '-[:SOURCE_OF|TARGETS]-' })),
      ...found((one) => one.place).map((id) => ({ id, edge: '<-[:AT]-' })),
      ...found((one) => one.attributedTo).map((id) => ({ id, edge: '-[:ASSERTS]->(:Claim)-[:ABOUT]->' })),
    ],
    articlesOf,
  );
  if (anchor !== undefined) {
    const { id, edge, implied = {}, articles } = anchor;
    return { ...among(`(:Participant {id: $anchorId})${edge}`, id), implied, articles };
  }
  const [placeIds] = certain.flatMap((one) => (one.placeIds === null ? [] : [one.placeIds]));
  if (placeIds !== undefined) {
    return by(
      'UNWIND $anchorIds AS anchorId MATCH (:Participant {id: anchorId})<-[:AT]-(event:Event) WITH DISTINCT event',
      {
        anchorIds: placeIds,
      },
    );
  }
  return ALL_EVENTS;
}

/** All events. */
export const ALL_EVENTS: Candidates = {
  cypher: 'MATCH (event:Event) WHERE',
  values: {},
  areAll: true,
  implied: {},
  articles: null,
};

/** The events of some days. */
export function candidatesOfDays(days: readonly string[]): Candidates {
  return by('UNWIND $anchorDays AS anchorDay MATCH (event:Event {day: anchorDay})', { anchorDays: days });
}

/** A filter without what holds of all candidates. */
export function withoutImplied(filter: ResolvedFilter, implied: Implied): ResolvedFilter {
  const left = Object.keys(implied).filter((side) => filter[side as Side] === implied[side as Side]);
  return {
    ...filter,
    ...Object.fromEntries(left.map((side) => [side, null])),
    and: filter.and.map((inner) => withoutImplied(inner, implied)),
  };
}

interface Anchor {
  readonly id: string;
  readonly edge: string;
  readonly implied?: Implied;
}

async function fewest(
  anchors: readonly Anchor[],
  articlesOf: ArticlesOf,
): Promise<(Anchor & { readonly articles: number }) | undefined> {
  const counted = await Promise.all(
    anchors.map(async (anchor) => ({ ...anchor, articles: await articlesOf(anchor.id) })),
  );
  return counted.sort((a, b) => a.articles - b.articles)[0];
}

const among = (path: string, anchorId: string): Candidates =>
  by(`MATCH ${path}(event:Event) WITH DISTINCT event`, { anchorId });

const by = (cypher: string, values: Readonly<Record<string, Value>>): Candidates => ({
  cypher: `${cypher} WHERE`,
  values,
  areAll: false,
  implied: {},
  articles: null,
});
