import type { Order } from '../order.js';

/** The latest first. */
export const LATEST_CHANGES: Order = {
  name: 'changes latest',
  keys: [
    { cypher: 'change.made', column: 'made', type: 'string' },
    { cypher: 'change.id', column: 'id', type: 'string' },
  ],
  isDescending: true,
};
