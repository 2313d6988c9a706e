import type { Article } from '../../src/article/article.js';
import type { makeArticle } from '../../src/article/make-article.js';
import type { Extraction } from '../../src/extraction/extraction.js';

export function syntheticArticles(
  seed: number,
  count: number,
  make: typeof makeArticle,
): Generator<{ readonly article: Article; readonly extraction: Extraction }, void, undefined>;
