import { datelineLength } from './dateline.js';
import { namedEntities } from './entities.js';
import { KnownNames } from './known-names.js';
import { Lemmatizer } from './lemmas.js';
import { nameCandidates } from './name-features.js';
import { NameKinds } from './name-kinds.js';
import { type Answers, LONGEST_SENTENCE, Network } from './network.js';
import type { EntityKind, Sentence, Token, Upos } from './sentence.js';
import { sentences, wordTraits } from './sentences.js';
import { type TokenSpan, Tokenizer } from './tokens.js';
import { makeTree } from './tree.js';
import { Words } from './words.js';

/** Ends a sentence wherever it stands. */
const BLANK_LINE = '\n\n';

/**
 * English sentences, tokens, lemmas, tags, dependencies and named entities, by the models in `models/`.
 *
 * Loading reads about 11 MB, once. The same text always gives the same result, and no text makes it throw.
 */
export class Analyzer {
  private readonly words = new Words(wordTraits);
  private readonly tokenizer = new Tokenizer(this.words);
  private readonly network: Network;
  private readonly lemmatizer: Lemmatizer;
  private readonly nameKinds: NameKinds;
  /** The relation of a dateline to the sentence that it stands before. */
  private readonly dateline: number;

  /**
   * @param folder - where the models' files lie
   * @param known - names that the lists know, which help to tell what a word names
   * @throws ModelUnreadable where one of them is missing or of another format
   */
  constructor(
    folder: URL = new URL('./models/', import.meta.url),
    private readonly known: KnownNames = new KnownNames(),
  ) {
    this.network = new Network(folder, makeTree);
    this.dateline = this.network.header.relations.indexOf('parataxis');
    this.lemmatizer = new Lemmatizer(new URL('lemmas.json', folder));
    this.nameKinds = new NameKinds(new URL('names.json', folder));
  }

  /**
   * The sentences of a text, in order. Every offset is a UTF-16 offset in `text`, and slices to the token's text. White space,
   * controls and invisible marks lie outside all tokens; all else is inside one.
   */
  analyze(text: string): Sentence[] {
    return Array.from(this.split(text), (words) => this.analyzeTokens(words));
  }

  /**
   * The tokens of each sentence of a text, in order: what `analyze` begins with. Memory is taken for a paragraph at a time, since
   * texts may be long.
   */
  *split(text: string): Generator<Pick<Token, 'text' | 'start' | 'end'>[]> {
    for (let from = 0; from < text.length;) {
      const gap = text.indexOf(BLANK_LINE, from);
      const to = gap < 0 ? text.length : gap + BLANK_LINE.length;
      const tokens = this.tokenizer.tokens(text, from, to);
      for (const { first, last } of sentences(text, tokens, LONGEST_SENTENCE)) {
        yield tokens.slice(first, last).map(({ word, start, end }) => ({ text: word.text, start, end }));
      }
      from = to;
    }
  }

  /**
   * One sentence whose tokens are given, such as a treebank's. A dateline is parsed by itself, as if it were a sentence, and then
   * hung on what follows it.
   *
   * @param tokens - each token's text, with its place in the article; at least one, and no more than LONGEST_SENTENCE
   */
  analyzeTokens(tokens: readonly Pick<Token, 'text' | 'start' | 'end'>[]): Sentence {
    const spans = tokens.map(({ text, start, end }) => ({ start, end, word: this.words.word(text) }));
    const cut = datelineLength(spans);
    const parts = cut === 0 ? [spans] : [spans.slice(0, cut), spans.slice(cut)];
    const [answers, rest] = this.network.answer(parts.map((part) => part.map((span) => span.word)));
    return this.sentence(spans, rest === undefined ? answers! : hangOnRest(answers!, rest, this.dateline));
  }

  private sentence(spans: readonly TokenSpan[], answers: Answers): Sentence {
    const { upos, xpos, relations, names } = this.network.header;
    const tokens = spans.map(({ word, start, end }, at): Token => {
      const tag = answers.xpos[at]!;
      return {
        text: word.text,
        start,
        end,
        lemma: (word.lemmas[tag] ??= this.lemmatizer.lemma(word.text, xpos[tag]!)),
        upos: upos[answers.upos[at]!] as Upos,
        xpos: xpos[tag]!,
        head: answers.heads[at]! - 1,
        relation: relations[answers.relations[at]!]!,
      };
    });
    const candidates = nameCandidates(tokens, this.known.in(tokens.map(({ text }) => text)));
    const kinds = this.nameKinds.kinds(candidates, answers.nameScores, names.length, answers.names);
    const entities = kinds.some((kind) => kind !== 0)
      ? namedEntities(
          tokens,
          kinds.map((kind) => kindOf(names[kind]!)),
        )
      : [];
    return { start: spans[0]!.start, end: spans.at(-1)!.end, tokens, entities };
  }
}

function kindOf(name: string): EntityKind | null {
  return name === 'O' ? null : (name as EntityKind);
}

/** The answers for a sentence from those for its first part and its rest: the first part's root hangs on the root of the rest. */
function hangOnRest(first: Answers, rest: Answers, relation: number): Answers {
  const cut = first.heads.length;
  const root = rest.heads.indexOf(0) + cut + 1;
  const join = (a: Int32Array, b: Int32Array) => Int32Array.of(...a, ...b);
  return {
    upos: join(first.upos, rest.upos),
    xpos: join(first.xpos, rest.xpos),
    names: join(first.names, rest.names),
    nameScores: Float32Array.of(...first.nameScores, ...rest.nameScores),
    heads: join(
      first.heads.map((head) => (head === 0 ? root : head)),
      rest.heads.map((head) => (head === 0 ? 0 : head + cut)),
    ),
    relations: join(
      first.relations.map((own, at) => (first.heads[at] === 0 ? relation : own)),
      rest.relations,
    ),
  };
}
