import type { Sentence, Token } from '../language/sentence.js';

/** The parse of one sentence with its children at hand: what governs what, and how far each word's phrase reaches. */
export class SentenceTree {
  readonly tokens: readonly Token[];
  /** Made when first asked for: of a long text most trees are at rest most of the time. */
  private childrenOf: number[][] | null = null;

  constructor(
    readonly sentence: Sentence,
    /** Its place among the article's sentences, from 0. */
    readonly index: number,
  ) {
    this.tokens = sentence.tokens;
  }

  token(at: number): Token {
    return this.tokens[at]!;
  }

  /** Tokens that `at` governs, in the order of the text. */
  children(at: number): readonly number[] {
    return (this.childrenOf ??= this.findChildren())[at] ?? [];
  }

  private findChildren(): number[][] {
    const children: number[][] = this.tokens.map(() => []);
    this.tokens.forEach(({ head }, at) => children[head]?.push(at));
    return children;
  }

  /** The first child with one of these relations, or -1. */
  child(at: number, ...relations: readonly string[]): number {
    return this.children(at).find((child) => relations.includes(this.token(child).relation)) ?? -1;
  }

  /** All children with one of these relations. */
  childrenAs(at: number, ...relations: readonly string[]): number[] {
    return this.children(at).filter((child) => relations.includes(this.token(child).relation));
  }

  /** The prepositions and marks of a noun or clause in small letters: `out of`, `according to`; `to` of an infinitive. */
  caseOf(at: number): string {
    const marks = this.childrenAs(at, 'case', 'mark').filter((child) => child < at);
    const words = marks.flatMap((mark) => [mark, ...this.childrenAs(mark, 'fixed')]);
    // Words that stand apart are a faulty parse; the last run of them is the preposition.
    const apart = words.findLastIndex((word, place) => place > 0 && word !== words[place - 1]! + 1);
    return words
      .slice(Math.max(apart, 0))
      .map((word) => this.token(word).text.toLowerCase())
      .join(' ');
  }

  /** The word and all words joined to it by "and" or "or", in the order of the text. */
  conjuncts(at: number): number[] {
    const joined = this.childrenAs(at, 'conj');
    return [at, ...joined.flatMap((child) => this.conjuncts(child))].sort((a, b) => a - b);
  }

  /** First and last token of the phrase that `at` heads. */
  phrase(at: number): { readonly first: number; readonly last: number } {
    let first = at;
    let last = at;
    for (const child of this.children(at)) {
      const inner = this.phrase(child);
      first = Math.min(first, inner.first);
      last = Math.max(last, inner.last);
    }
    return { first, last };
  }

  /** The tokens above `at`, nearest first. Ends at the root; a cycle in a faulty parse ends it too. */
  governors(at: number): number[] {
    const above: number[] = [];
    for (let next = this.token(at).head; next >= 0 && above.length < this.tokens.length; next = this.token(next).head)
      above.push(next);
    return above;
  }

  isVerbal(at: number): boolean {
    const { upos } = this.token(at);
    return upos === 'VERB' || upos === 'AUX';
  }
}
