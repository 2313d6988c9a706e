import { loadReportingWords } from '../ontology/word-lists.js';
import type { Certainty } from '../ontology/statuses.js';
import { agents, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

const WORDS = loadReportingWords();

/** A reporting word, and the heads of the phrases that name who reports. */
export interface Report {
  readonly verb: number;
  /** The reporting words as they stand: "said", "according to". */
  readonly words: string;
  readonly speakers: readonly number[];
  readonly certainty: Certainty;
}

/** Whether `governor` reports what `clause` says: "said that …", "…, he said". */
export function isReport(tree: SentenceTree, governor: number, clause: number): boolean {
  const { relation } = tree.token(clause);
  // "accused China of ramming a boat"
  if (tree.token(governor).lemma === 'accuse' && tree.caseOf(clause) === 'of') return agents(tree, governor).length > 0;
  return (relation === 'ccomp' || relation === 'parataxis') && WORDS.verbs.has(tree.token(governor).lemma);
}

/** Whether a word can report at all. */
export function canReport(tree: SentenceTree, verb: number): boolean {
  return tree.token(verb).upos === 'VERB' && WORDS.verbs.has(tree.token(verb).lemma);
}

/**
 * The report that a word of a sentence stands under, the nearest first: "X said", "according to X", "…, X said".
 *
 * @returns null where the sentence tells it in the article's own voice
 */
export function reportOf(tree: SentenceTree, at: number): Report | null {
  let below = -1;
  for (const node of [at, ...tree.governors(at)]) {
    if (below >= 0 && isReport(tree, node, below)) return report(tree, node);
    const aside = tree
      .childrenAs(node, 'parataxis')
      .find((child) => child !== below && canReport(tree, child) && isAside(tree, child));
    if (aside !== undefined) return report(tree, aside);
    const source = tree.children(node).find((child) => child !== below && WORDS.phrases.has(tree.caseOf(child)));
    if (source !== undefined)
      return { verb: source, words: tree.caseOf(source), speakers: [source], certainty: 'asserted' };
    below = node;
  }
  return null;
}

/** An aside such as ", he said," has a speaker and says nothing of its own. */
const isAside = (tree: SentenceTree, verb: number): boolean =>
  tree.child(verb, 'nsubj', 'nsubj:pass') >= 0 && tree.child(verb, 'ccomp') < 0;

function report(tree: SentenceTree, verb: number): Report {
  const speakers = agents(tree, verb);
  // "…, says the report": the parser may take a speaker after the verb for its object.
  const inverted = tree.child(verb, 'ccomp') >= 0 ? tree.childrenAs(verb, 'obj') : [];
  const named = [speakers, surfaceSubjects(tree, verb), inverted].find((found) => found.length > 0) ?? [];
  return {
    verb,
    words: tree.token(verb).text,
    speakers: named,
    certainty: WORDS.verbs.get(tree.token(verb).lemma) ?? 'asserted',
  };
}

/** How sure the words around an event sound, apart from the reporting verb. */
export function certaintyOf(tree: SentenceTree, at: number, reported: Certainty): Certainty {
  const words = [at, ...tree.governors(at)]
    .flatMap((node) => [node, ...tree.children(node)])
    // "in May" is no doubt.
    .filter((node) => tree.token(node).text !== 'May')
    .flatMap((node) => [tree.token(node).lemma.toLowerCase(), tree.token(node).text.toLowerCase()]);
  if (words.some((word) => WORDS.doubts.has(word))) return 'doubted';
  if (reported === 'asserted' && words.some((word) => WORDS.hedges.has(word))) return 'hedged';
  return reported;
}
