import type { Metadata } from '../article/make-article.js';

/** A page that a list leads to. */
export interface ListedPage {
  readonly url: string;
  /** What the list tells of it. */
  readonly told: Metadata;
  /** Its text, as HTML, where the list has it; null where it has none, or but a summary. */
  readonly content: string | null;
}
