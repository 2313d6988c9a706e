import type { Part } from '../graph/compose.js';
import type { Value } from '../graph/store.js';
import { certainIn, type ResolvedFilter } from './resolved-filter.js';

/** Where to look for what a filter wants, so that not all has to be looked at; the filter itself is asked of each. */
export interface Candidates extends Part {
  /** Whether these are all of a kind, so that going along an index of their order is worth it. */
  readonly areAll: boolean;
}

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
      ...found((one) => one.source).map((id) => ({ id, edge: '-[:SOURCE_OF]->' })),
      ...found((one) => one.target).map((id) => ({ id, edge: '<-[:TARGETS]-' })),
      ...certain
        .flatMap(({ actor, between }) => [...(actor ? [actor] : []), ...(between ?? [])])
        .map((id) => {
          return { id, edge: '-[:SOURCE_OF|TARGETS]-' };
        }),
      ...found((one) => one.place).map((id) => ({ id, edge: '<-[:AT]-' })),
      ...found((one) => one.attributedTo).map((id) => ({ id, edge: '-[:ASSERTS]->(:Claim)-[:ABOUT]->' })),
    ],
    articlesOf,
  );
  if (anchor !== undefined) return among(`(:Participant {id: $anchorId})${anchor.edge}`, anchor.id);
  const [placeIds] = certain.flatMap((one) => (one.placeIds === null ? [] : [one.placeIds]));
  if (placeIds !== undefined) {
    return by(
      'UNWIND $anchorIds AS anchorId MATCH (:Participant {id: anchorId})<-[:AT]-(event:Event) WITH DISTINCT event',
      {
        anchorIds: placeIds,
      },
    );
  }
  return { cypher: 'MATCH (event:Event) WHERE', values: {}, areAll: true };
}

/** The events of some days. */
export function candidatesOfDays(days: readonly string[]): Candidates {
  return by('UNWIND $anchorDays AS anchorDay MATCH (event:Event {day: anchorDay})', { anchorDays: days });
}

interface Anchor {
  readonly id: string;
  readonly edge: string;
}

async function fewest(anchors: readonly Anchor[], articlesOf: ArticlesOf): Promise<Anchor | undefined> {
  if (anchors.length < 2) return anchors[0];
  const counted = await Promise.all(anchors.map(async (anchor) => ({ anchor, articles: await articlesOf(anchor.id) })));
  return counted.sort((a, b) => a.articles - b.articles)[0]!.anchor;
}

const among = (path: string, anchorId: string): Candidates =>
  by(`MATCH ${path}(event:Event) WITH DISTINCT event`, { anchorId });

const by = (cypher: string, values: Readonly<Record<string, Value>>): Candidates => ({
  cypher: `${cypher} WHERE`,
  values,
  areAll: false,
});
