import type { OwnConfig } from '../config/own-config.js';
import { makeArticle } from '../article/make-article.js';
import { fail, failed, ok, type Finding } from './finding.js';

const CHECK = 'language';

/** Two actors and what one does to the other, in plain words. */
const SENTENCE = 'The Taliban attacked a police post in Kabul on Monday.';

/** Looks whether models and lists of words can be loaded, a user's own too, and read a sentence. */
export async function checkLanguage(own: OwnConfig): Promise<Finding> {
  try {
    const { useOwnLexicons } = await import('../extraction/lexicons.js');
    const { extract } = await import('../extraction/extract.js');
    useOwnLexicons(own);
    const { events } = extract(makeArticle(SENTENCE, {}, 'a sentence'));
    if (events.length === 0) {
      const remedy =
        'Restore src/language/models and src/ontology/data from the repository, and look at your own lists.';
      return fail(CHECK, 'the models are there, but don’t read a simple sentence as they should', remedy);
    }
  } catch (error) {
    return failed(CHECK, error);
  }
  const lists = own.actors.length + own.predicates.length;
  return ok(CHECK, `models and lists of words are loaded${lists === 0 ? '' : `, ${lists} of them your own`}`);
}
