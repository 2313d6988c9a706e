import { ARTICLE_FORMATS } from '../article/article-format.js';
import type { InputHints } from '../article/input-hints.js';

/** What an input may be: articles, or a list of addresses where they are. */
export const SOURCE_FORMATS = [...ARTICLE_FORMATS, 'urls'] as const;

export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What the caller knows of an input; what is left open is told by the input itself. */
export interface SourceHints extends Omit<InputHints, 'format'> {
  readonly format?: SourceFormat | undefined;
}
