import { registerEnumType } from '@nestjs/graphql';
import type { Order } from '../../graph/order.js';

/** Where a relation is looked at: as a node, called `relation`, or as the edge between its ends, called `edge`. */
export type RelationName = 'relation' | 'edge';

const ORDERS = {
  EVENTS: [
    ['events', 'number'],
    ['claims', 'number'],
  ],
  LATEST: [['last', 'string']],
  CONFIDENCE: [['confidence', 'number']],
} as const;

export type RelationOrder = keyof typeof ORDERS;

export const RelationOrderEnum = { EVENTS: 'EVENTS', LATEST: 'LATEST', CONFIDENCE: 'CONFIDENCE' } as const;

registerEnumType(RelationOrderEnum, {
  name: 'RelationOrder',
  description: 'What a list of relations is ordered by.',
  valuesMap: {
    EVENTS: { description: 'Those with the most events first, then those with the most claims.' },
    LATEST: { description: 'Those whose last event is the newest first, those without a day last.' },
    CONFIDENCE: { description: 'The surest first.' },
  },
});

/** An order of relations that are looked at under a name. */
export function relationOrder(orderBy: RelationOrder, name: RelationName): Order {
  const keys = ORDERS[orderBy].map(([column, type]) => {
    const cypher = type === 'string' ? `coalesce(${name}.${column}, '')` : `${name}.${column}`;
    return { cypher, column, type };
  });
  return {
    name: `relations ${orderBy.toLowerCase()}`,
    keys: [...keys, { cypher: `${name}.id`, column: 'id', type: 'string' }],
    isDescending: true,
  };
}
