import { registerEnumType } from '@nestjs/graphql';
import type { Key, Order } from '../../graph/order.js';

const ID: Key = { cypher: 'event.id', column: 'id', type: 'string' };

/** Orders of lists of events. */
export const EVENT_ORDERS = {
  NEWEST: {
    name: 'events newest',
    keys: [{ cypher: 'event.day', column: 'day', type: 'string' }, ID],
    isDescending: true,
  },
  OLDEST: {
    name: 'events oldest',
    keys: [{ cypher: 'event.day', column: 'day', type: 'string' }, ID],
    isDescending: false,
  },
  CONFIDENCE: {
    name: 'events confidence',
    keys: [{ cypher: 'event.confidence', column: 'confidence', type: 'number' }, ID],
    isDescending: true,
  },
  CLAIMS: {
    name: 'events claims',
    keys: [{ cypher: 'event.claims', column: 'claims', type: 'number' }, ID],
    isDescending: true,
  },
} as const satisfies Readonly<Record<string, Order>>;

export type EventOrder = keyof typeof EVENT_ORDERS;

export const EventOrderEnum = Object.fromEntries(Object.keys(EVENT_ORDERS).map((name) => [name, name])) as {
  [K in EventOrder]: K;
};

registerEnumType(EventOrderEnum, {
  name: 'EventOrder',
  description: 'What a list of events is ordered by.',
  valuesMap: {
    NEWEST: { description: 'The newest first, those without a day last.' },
    OLDEST: { description: 'Those without a day first, then the oldest.' },
    CONFIDENCE: { description: 'The surest first.' },
    CLAIMS: { description: 'Those that most sentences tell of first.' },
  },
});
