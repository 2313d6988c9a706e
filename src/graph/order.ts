import type { Part } from './compose.js';

/** What a list is ordered by, and where the rows have it. */
export interface Key {
  /** Cypher for it; never null. */
  readonly cypher: string;
  /** Its column in the rows. */
  readonly column: string;
  readonly type: 'string' | 'number';
}

/** The order of a list: by the first key, where that is equal by the second, and so on. The last one is unique. */
export interface Order {
  /** Its name in cursors. */
  readonly name: string;
  readonly keys: readonly Key[];
  readonly isDescending: boolean;
}

/** Beyond all values of a type: days and moments begin with a digit, counts and fractions are small. */
const BOUNDS = { string: ['', '~'], number: [-1, 1_000_000_000] } as const;

/**
 * The condition that a row comes after another one. It bounds the first key even at the start of a list, so that a server
 * goes along the index of the order.
 *
 * @param values - the keys of that row; null at the start of the list
 */
export function afterPart({ keys, isDescending }: Order, values: readonly (string | number)[] | null): Part {
  const [first, ...rest] = keys;
  const [least, most] = BOUNDS[first!.type];
  const bound = values?.[0] ?? (isDescending ? most : least);
  const beyond = isDescending ? '<' : '>';
  const present = rest.map(({ cypher }) => `${cypher} IS NOT NULL`);
  const conditions = [`${first!.cypher} ${beyond}= $after0`, ...present];
  if (values === null) return { cypher: conditions.join(' AND '), values: { after0: bound } };
  const strictly = keys
    .map((_, at) => {
      const equal = keys.slice(0, at).map(({ cypher }, before) => `${cypher} = $after${before}`);
      return [...equal, `${keys[at]!.cypher} ${beyond} $after${at}`].join(' AND ');
    })
    .join(' OR ');
  return {
    cypher: [...conditions, `(${strictly})`].join(' AND '),
    values: Object.fromEntries(values.map((value, at) => [`after${at}`, value])),
  };
}

/** What stands after ORDER BY. */
export function orderPart({ keys, isDescending }: Order): Part {
  const direction = isDescending ? ' DESC' : '';
  return { cypher: keys.map(({ cypher }) => `${cypher}${direction}`).join(', '), values: {} };
}

/** The same list from its end. */
export function reversed(order: Order): Order {
  return { ...order, isDescending: !order.isDescending };
}
