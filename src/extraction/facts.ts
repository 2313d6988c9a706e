import type { FactMention } from './document.js';
import { factsOfClauses } from './facts-of-clauses.js';
import { factsOfDescriptions } from './facts-of-descriptions.js';
import { Referents } from './referents.js';
import type { Stage } from './stage.js';

/**
 * Finds lasting facts: who holds which position, belongs to what, is based where, is whose ally, relative or citizen.
 *
 * They stand in what describes a name (titles, appositions, complements) and in a few verbs ("leads", "is part of").
 */
export const facts: Stage = {
  name: 'facts',
  needs: ['sentences', 'boilerplate', 'entities'],
  adds: ['facts'],
  run: (document) => {
    const referents = new Referents(document);
    const told = document.sentences.filter((tree) => !document.boilerplate.has(tree.index));
    const found = told.flatMap((tree) => [
      ...factsOfDescriptions(tree, document, referents),
      ...factsOfClauses(tree, referents),
    ]);
    return { ...document, facts: distinct(found) };
  },
};

/** The first telling of each fact in a sentence; nothing stands in a relation to itself. */
function distinct(facts: readonly FactMention[]): FactMention[] {
  const seen = new Set<string>();
  return facts.filter(({ sentence, type, source, target }) => {
    const key = [sentence, type, source, target].join(' ');
    if (source === target || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
