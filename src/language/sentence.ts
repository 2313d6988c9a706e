/** Universal part of speech. @see https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or punctuation mark, with its place in the parse of its sentence. */
export interface Token {
  readonly text: string;
  /** UTF-16 offset of its first unit in the article's text. */
  readonly start: number;
  /** UTF-16 offset after its last unit. */
  readonly end: number;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, which tells VBD from VBN and NN from NNS. */
  readonly xpos: string;
  /** Index in the sentence of the token that governs this one; -1 for the root. */
  readonly head: number;
  /** Universal dependency to the head, subtype included: `nsubj:pass`. @see https://universaldependencies.org/u/dep/ */
  readonly relation: string;
}

export type EntityKind = 'person' | 'organization' | 'place' | 'event';

/** A named entity: a run of tokens, as the model found it. */
export interface NamedEntity {
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index after its last token. */
  readonly last: number;
  readonly kind: EntityKind;
}

/** A sentence of an article, analysed. Its span holds its tokens; white space around it belongs to no sentence. */
export interface Sentence {
  /** UTF-16 offset in the article's text. */
  readonly start: number;
  /** UTF-16 offset after the sentence's last character. */
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly entities: readonly NamedEntity[];
}
