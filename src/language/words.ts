/** Words kept at once. Chosen: more than a long newspaper has; some 20 MB. */
const WORDS_KEPT = 100_000;

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
  private readonly kept = new Map<string, Word>();

  constructor(private readonly traits: (text: string) => number) {}

  /** The Word of this form. */
  word(text: string): Word {
    let word = this.kept.get(text);
    if (word === undefined) {
      if (this.kept.size >= WORDS_KEPT) this.kept.clear();
      word = new Word(text, this.traits(text));
      this.kept.set(text, word);
    }
    return word;
  }
}
