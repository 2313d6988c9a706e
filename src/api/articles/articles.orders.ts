import type { Order } from '../../graph/order.js';

/** The newest first, those without a day last. */
export const NEWEST_ARTICLES: Order = {
  name: 'articles newest',
  keys: [
    { cypher: 'article.day', column: 'day', type: 'string' },
    { cypher: 'article.id', column: 'id', type: 'string' },
  ],
  isDescending: true,
};
