import { remembered } from '../remembered.js';

/** Words kept at once. Chosen: those of some hundred articles; 2 MB. */
const WORDS_KEPT = 10_000;

/** One distinct word form, with what other parts keep of it, so that a text's repeated words cost little. */
export class Word {
  /** Where the network keeps its row, and in which round of keeping; of no meaning in another round. */
  slot = -1;
  round = -1;
  /** Its lemma by the index of its Penn tag, where one was asked for. */
  readonly lemmas: (string | undefined)[] = [];

  /** @param traits - what it means for the ends of sentences, by `wordTraits` */
  constructor(
    readonly text: string,
    readonly traits: number,
  ) {}
}

/** The distinct words met so far: one Word for each form. When full, all are forgotten; a Word given out stays good. */
export class Words {
  /** The Word of this form. */
  readonly word: (text: string) => Word;

  constructor(traits: (text: string) => number) {
    this.word = remembered((text) => new Word(text, traits(text)), WORDS_KEPT);
  }
}
