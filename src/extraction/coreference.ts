import { clusterNames } from './name-clusters.js';
import { Clusters } from './clusters.js';
import type { Document, Entity, Mention } from './document.js';
import { actorLexicon } from './lexicons.js';
import { joinOwnMembers, resolveNominals } from './nominal-coreference.js';
import { resolvePronouns } from './pronoun-coreference.js';
import type { Stage } from './stage.js';

/**
 * Finds out which mentions mean the same actor or place.
 *
 * A sieve, surest first: the same name or lexicon entry, acronyms and short names, appositions, "the group" and "the
 * official", then pronouns. Each pass sees what those before it joined, and joins are never undone.
 *
 * @see Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules",
 * Computational Linguistics 39(4)
 */
export const coreference: Stage = {
  name: 'coreference',
  needs: ['sentences', 'quotations', 'mentions', 'mentions.places'],
  adds: ['entities'],
  run: (document) => {
    const clusters = new Clusters(document.mentions);
    clusterNames(document, clusters);
    resolveNominals(document, clusters);
    resolvePronouns(document, clusters);
    joinOwnMembers(document, clusters);
    return { ...document, ...entitiesOf(document.mentions, clusters) };
  },
};

function entitiesOf(mentions: readonly Mention[], clusters: Clusters): Pick<Document, 'entities' | 'entityOf'> {
  const entities: Entity[] = [];
  const entityOf = mentions.map(() => -1);
  for (const members of clusters.all()) {
    const entity = entityFrom(entities.length, members);
    if (entity === null) continue;
    for (const { index } of members) entityOf[index] = entity.index;
    entities.push(entity);
  }
  return { entities, entityOf };
}

/** Null for pronouns that stand for nothing that the article names. */
function entityFrom(index: number, members: readonly Mention[]): Entity | null {
  const best = representative(members);
  if (best === null) return null;
  const first = <T>(of: (mention: Mention) => T | null): T | null => {
    const found = [best, ...members].map(of).find((value) => value !== null);
    return found ?? null;
  };
  return {
    index,
    mentions: members.map((mention) => mention.index),
    name: nameOf(best),
    kind: first((mention) => mention.kind),
    place: members.some((mention) => mention.form !== 'pronoun' && mention.place),
    named: members.some((mention) => mention.form === 'name' || mention.form === 'adjective'),
    key: first((mention) => mention.key),
    country: first((mention) => mention.country),
  };
}

/** The lexicon's name of a well-known actor, so that "the Americans" and "Washington" are told by one name; else the text's. */
function nameOf(mention: Mention): string {
  const known = mention.key === null || mention.form === 'nominal' ? null : actorLexicon().byKey(mention.key);
  return known?.name ?? mention.text;
}

/** The fullest form: a name before a description, in our letters before others, and the longest of those. */
function representative(members: readonly Mention[]): Mention | null {
  const of = (form: Mention['form']) => members.filter((mention) => mention.form === form);
  const pool = [of('name'), of('adjective'), of('nominal')].find((forms) => forms.length > 0) ?? [];
  const latin = pool.filter((mention) => /\p{Script=Latin}/u.test(mention.text));
  return (latin.length > 0 ? latin : pool).reduce<Mention | null>(
    (best, mention) => (best === null || mention.text.length > best.text.length ? mention : best),
    null,
  );
}
