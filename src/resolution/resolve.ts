import type { Article } from '../article/article.js';
import type { Extraction } from '../extraction/extraction.js';
import { identifier } from './identifiers.js';
import { resolveClaims } from './resolve-claims.js';
import { resolveParticipants, type LexiconName } from './resolve-participants.js';
import type { ResolvedArticle } from './resolved-article.js';

/**
 * Says which actors, places and events of the graph those of an article are. What can't be used, since it names what
 * isn't there, is left out and told in `dropped`.
 *
 * @param lexiconName - the name of an entry of the actor lexicon, which wins over what an article calls it
 */
export function resolve(
  article: Article,
  extraction: Extraction,
  lexiconName: LexiconName = () => null,
): ResolvedArticle {
  const sentences = extraction.sentences.map(({ start, end, text }, index) => {
    return { id: identifier(['sentence', article.id, start, end]), index, start, end, text };
  });
  const { participants, idOf, dropped } = resolveParticipants(article.id, extraction, sentences, lexiconName);
  const told = resolveClaims(article, extraction, sentences, { participants, idOf });
  return {
    article,
    extractor: extraction.extractor,
    learned: null,
    readAt: null,
    sentences,
    participants,
    claims: told.claims,
    dropped: [...dropped, ...told.dropped],
  };
}
