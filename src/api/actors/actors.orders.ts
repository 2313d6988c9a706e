import { registerEnumType } from '@nestjs/graphql';
import type { Key, Order } from '../../graph/order.js';

const ID: Key = { cypher: 'actor.id', column: 'id', type: 'string' };

/** Orders of lists of actors. */
export const ACTOR_ORDERS = {
  ACTIVITY: {
    name: 'actors activity',
    keys: [{ cypher: 'actor.articles', column: 'articles', type: 'number' }, ID],
    isDescending: true,
  },
  NAME: {
    name: 'actors name',
    keys: [{ cypher: 'actor.name', column: 'name', type: 'string' }, ID],
    isDescending: false,
  },
} as const satisfies Readonly<Record<string, Order>>;

export type ActorOrder = keyof typeof ACTOR_ORDERS;

export const ActorOrderEnum = { ACTIVITY: 'ACTIVITY', NAME: 'NAME' } as const;

registerEnumType(ActorOrderEnum, {
  name: 'ActorOrder',
  description: 'What a list of actors is ordered by.',
  valuesMap: {
    ACTIVITY: { description: 'Those that most articles name first.' },
    NAME: { description: 'By name, in the order of UTF-16 code units.' },
  },
});
