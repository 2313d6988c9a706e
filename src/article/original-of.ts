import type { Article } from './article.js';
import type { Original } from './reading.js';

/** An article as something that can be read again, whatever it was read from. */
export function originalOf({ text, title, published, publisher, byline, url }: Article): Original {
  const bytes = Buffer.from(JSON.stringify({ text, title, published, publisher, byline, url }));
  return { bytes, hints: { format: 'json' } };
}
