import { compose, type Part } from '../../src/graph/compose.js';
import { afterPart, orderPart, type Order } from '../../src/graph/order.js';
import type { GraphReader, Parameters, Row } from '../../src/graph/store.js';

/** What a statement of a list leaves open. */
export interface Listed {
  /** None where the statement only counts. */
  readonly order?: Order;
  /** The keys of the row that the page begins after; the start of the list where nothing is said. */
  readonly after?: readonly (string | number)[];
  readonly condition?: Part;
}

/** Rows of a statement with what it leaves open. */
export function listed(
  store: GraphReader,
  statement: string,
  parameters: Parameters,
  { order, after, condition }: Listed,
): Promise<Row[]> {
  const ordered = order === undefined ? {} : { AFTER: afterPart(order, after ?? null), ORDER: orderPart(order) };
  const parts = { ...ordered, ...(condition === undefined ? {} : { CONDITION: condition }) };
  const question = compose(statement, parts, parameters);
  return store.read(question.statement, question.parameters);
}
