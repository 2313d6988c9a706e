import type { Article } from '../article/article.js';
import type { Extraction } from '../extraction/extraction.js';
import type { LexiconName } from '../resolution/resolve-participants.js';

/** Our own extraction, and the names by which its actor lexicon knows actors. */
export interface Extractor {
  readonly extract: (article: Article) => Extraction;
  readonly lexiconName: LexiconName;
}

/** Loads models and lexicons when they are first asked for: a server that only answers starts without them. */
export async function loadExtractor(): Promise<Extractor> {
  const { extract } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  return { extract, lexiconName: (key) => actorLexicon().byKey(key)?.name ?? null };
}
