import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import type { Change } from '../decisions/decision.js';
import type { Value } from '../store.js';

/** The form of a full export. Raised where a file of the new form can't be read by an older Casus. */
export const FORMAT = 1;

/** How many of each a full export has. */
export interface Counts {
  readonly decisions: number;
  readonly articles: number;
  readonly withdrawals: number;
}

/** First line: what the file is. The counts are those of when it was begun. */
export interface Header extends Counts {
  readonly record: 'casus';
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly program: string;
}

/** Last line: what all lines before it come to. */
export interface Footer extends Counts {
  readonly record: 'end';
  /** SHA-256 of all lines before this one with their line ends, hexadecimal. */
  readonly sha256: string;
}

/** A claim that was withdrawn, as its node is. */
export interface Withdrawal {
  readonly id: string;
  readonly [name: string]: Value;
}

/** What a full export moves, a line each: decisions first, then articles, then withdrawals, each in the order of ids. */
export type Moved =
  | { readonly record: 'decision'; readonly decision: Change }
  | { readonly record: 'article'; readonly article: ResolvedArticle }
  | { readonly record: 'withdrawal'; readonly withdrawal: Withdrawal };

/** The kinds of lines between header and footer, in their order, and where each is counted. */
export const SECTIONS = { decision: 'decisions', article: 'articles', withdrawal: 'withdrawals' } as const;
