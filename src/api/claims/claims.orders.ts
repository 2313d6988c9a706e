import { registerEnumType } from '@nestjs/graphql';
import type { Key, Order } from '../../graph/order.js';

const ID: Key = { cypher: 'claim.id', column: 'id', type: 'string' };

/** Orders of lists of claims. */
export const CLAIM_ORDERS = {
  CONFIDENCE: {
    name: 'claims confidence',
    keys: [{ cypher: 'claim.confidence', column: 'confidence', type: 'number' }, ID],
    isDescending: true,
  },
  TOLD: {
    name: 'claims told',
    keys: [{ cypher: 'claim.day', column: 'day', type: 'string' }, ID],
    isDescending: true,
  },
  LEARNED: {
    name: 'claims learned',
    keys: [{ cypher: 'claim.learned', column: 'learned', type: 'string' }, ID],
    isDescending: true,
  },
} as const satisfies Readonly<Record<string, Order>>;

export type ClaimOrder = keyof typeof CLAIM_ORDERS;

export const ClaimOrderEnum = { CONFIDENCE: 'CONFIDENCE', TOLD: 'TOLD', LEARNED: 'LEARNED' } as const;

registerEnumType(ClaimOrderEnum, {
  name: 'ClaimOrder',
  description: 'What a list of claims is ordered by.',
  valuesMap: {
    CONFIDENCE: { description: 'The surest first.' },
    TOLD: { description: 'Those whose article was published last first.' },
    LEARNED: { description: 'Those that the graph learned last first.' },
  },
});
