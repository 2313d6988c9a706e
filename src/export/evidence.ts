import { pages } from '../graph/pages.js';
import type { GraphReader, Row } from '../graph/store.js';
import { groupBy } from '../resolution/group-by.js';
import type { ArticleRow, ClaimRow, EventRow, FactRow, SentenceRow } from './rows.js';
import { choicesOfEvents, choicesOfFacts } from './selection.js';
import type { Source } from './source.js';

/** How many articles are read at once, each with its text, sentences and claims. */
const ARTICLE_PAGE = 100;

/** One article that tells of something that is exported, with the sentences and claims that do. */
export interface Evidence {
  readonly article: ArticleRow;
  readonly sentences: readonly SentenceRow[];
  /** All claims of what is exported, those that deny it too. */
  readonly claims: readonly ClaimRow[];
}

/** What the articles say of the events and facts that are exported, in the order of the articles' ids. */
export async function* evidenceOf(source: Source): AsyncGenerator<Evidence> {
  for await (const page of pages(source.reader, 'export/articles', ARTICLE_PAGE)) {
    const articles = page as readonly Row[] as unknown as ArticleRow[];
    const ids = articles.map(({ id }) => id);
    const claims = await toldClaims(source, await rowsOf<ClaimRow>(source.reader, 'export/claims', ids));
    const claimsOf = groupBy(claims, ({ articleId }) => articleId);
    const stated = new Set(claims.map(({ sentenceId }) => sentenceId));
    const sentences = await rowsOf<SentenceRow>(source.reader, 'export/sentences', [...claimsOf.keys()]);
    const sentencesOf = groupBy(
      sentences.filter(({ id }) => stated.has(id)),
      ({ articleId }) => articleId,
    );
    for (const article of articles) {
      const told = claimsOf.get(article.id);
      if (told !== undefined) yield { article, sentences: sentencesOf.get(article.id) ?? [], claims: told };
    }
  }
}

/** Those of some claims that tell of something that is exported. */
async function toldClaims({ reader, selection }: Source, claims: readonly ClaimRow[]): Promise<ClaimRow[]> {
  const idsOf = (wanted: string) => [
    ...new Set(claims.filter(({ label }) => label === wanted).flatMap(({ aboutIds }) => aboutIds)),
  ];
  const events = await rowsOf<EventRow>(reader, 'event/by-ids', idsOf('Event'));
  const facts = await rowsOf<FactRow>(reader, 'fact/derived', idsOf('Fact'));
  const choiceOfEvent = await choicesOfEvents(reader, selection, events);
  const choiceOfFact = await choicesOfFacts(reader, selection, facts);
  const exported = new Set([
    ...events.filter((event) => choiceOfEvent(event) === 'EXPORTED').map(({ id }) => id),
    ...facts.filter((fact) => choiceOfFact(fact) === 'EXPORTED').map(({ id }) => id),
  ]);
  return claims.filter(({ aboutIds }) => aboutIds.some((id) => exported.has(id)));
}

async function rowsOf<T>(reader: GraphReader, statement: string, ids: readonly string[]): Promise<T[]> {
  if (ids.length === 0) return [];
  return (await reader.read(statement, { ids })) as readonly Row[] as unknown as T[];
}
