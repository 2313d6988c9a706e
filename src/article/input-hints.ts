import type { ArticleFormat } from './article-format.js';
import type { Metadata } from './make-article.js';

/** What the caller knows of an input; what is left open is told by the input itself. */
export interface InputHints {
  readonly format?: ArticleFormat | undefined;
  readonly encoding?: string | undefined;
  readonly metadata?: Metadata;
}
