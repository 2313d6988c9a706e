import type { ArticleFormat } from '../article/article-format.js';
import type { InputHints } from '../article/input-hints.js';

const FORMAT_OF_TYPE: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'text/markdown': 'markdown',
};

/** What a server says of a page's format and encoding: "text/html; charset=utf-8". */
export function hintsOfType(contentType: string): Pick<InputHints, 'format' | 'encoding'> {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith('charset='));
  return { format: FORMAT_OF_TYPE[type], encoding: charset?.slice('charset='.length).replaceAll('"', '') };
}

/** Whether it is a page or a text. */
export function isTextType(contentType: string): boolean {
  return /^\s*(text\/(html|plain|markdown)|application\/xhtml\+xml)\s*(;|$)/i.test(contentType);
}
