import type { ExtractedActor } from '../extraction/extraction.js';
import { identifier } from './identifiers.js';
import { kindClass } from './kind-class.js';
import { nameKey } from './name-key.js';

/** What of an actor says who it is. */
export type NamedActor = Pick<ExtractedActor, 'id' | 'name' | 'kind' | 'named' | 'lexiconKey' | 'country'>;

/**
 * Says which actor of the graph an actor of an article is: a function of that actor alone, whatever else is known.
 *
 * An entry of the lexicon is itself. Else what has a proper name is told by its class of kinds and its name's key, which
 * the spellings of one name share. The country is asked for only where many countries have one of that name ("Ministry of
 * Defence", "205th Corps", "Mohammad Khan", "King Abdullah"): the one in the name, else the one that the article tells;
 * where neither does, it is an actor of this article alone. Of other names it isn't asked, since one article tells a
 * country where another doesn't, and both mean the same; but an acronym whose country is told is that country's. A person
 * known by one bare word ("Miller") is an actor of this article alone, as is what has no name ("a senior official").
 *
 * @returns Participant.id
 */
export function actorIdentity(actor: NamedActor, articleId: string): string {
  const { lexiconKey, named, name, kind } = actor;
  if (lexiconKey !== null) return identifier(['actor', 'lexicon', lexiconKey]);
  const own = identifier(['actor', 'article', articleId, actor.id]);
  if (!named) return own;
  const key = nameKey(name, kind);
  const country = key.country ?? actor.country;
  if (key.reach === 'article' || (key.reach === 'country' && country === null)) return own;
  const part = country === null ? null : key.lexiconKey(country);
  if (part !== null) return identifier(['actor', 'lexicon', part]);
  return identifier(['actor', 'name', kindClass(kind), key.text, key.reach === 'everywhere' ? key.country : country]);
}
