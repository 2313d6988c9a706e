import { Analyzer } from '../language/analyze.js';
import { withNamesJoined } from '../language/joined-names.js';
import { KnownNames } from '../language/known-names.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { ActorLexicon } from '../ontology/actor-lexicon.js';
import { withDaysApart } from './day-phrases.js';
import { actorLexicon, gazetteer } from './lexicons.js';
import { mendParse } from './mend-parse.js';
import { withReportApart } from './report-tails.js';
import { SentenceTree } from './sentence-tree.js';

type Words = readonly Pick<Token, 'text' | 'start' | 'end'>[];

interface Parser {
  readonly analyzer: Analyzer;
  readonly known: KnownNames;
  /** The lexicon that it was made with. */
  readonly actors: ActorLexicon;
}

let parser: Parser | null = null;

/**
 * The sentences of a text, parsed: known names as one word each, what news puts between or behind apart, and the result
 * mended. The parser reads every word once.
 *
 * The first call loads the models, which takes a moment; later calls don't.
 *
 * @throws ModelUnreadable where a model's file is missing
 */
export function parseSentences(text: string): SentenceTree[] {
  if (parser?.actors !== actorLexicon()) parser = newParser();
  const { analyzer, known } = parser;
  const analyze = (words: Words): Sentence =>
    withReportApart(words, (part) => withDaysApart(part, (rest) => analyzer.analyzeTokens(rest)));
  return Array.from(analyzer.split(text), (words, index) => {
    const sentence = withNamesJoined(words, known, text, analyze);
    return new SentenceTree({ ...sentence, tokens: mendParse(sentence.tokens) }, index);
  });
}

function newParser(): Parser {
  const actors = actorLexicon();
  const known = new KnownNames(actors, gazetteer());
  return { analyzer: new Analyzer(undefined, known), known, actors };
}
