import { compose } from './compose.js';
import { afterPart, orderPart, type Order } from './order.js';
import type { GraphReader, Parameters, Row, Statement } from './store.js';

/** The rows of a list after one of its rows, or from its start where that is null. */
export function readPage(
  reader: GraphReader,
  statement: Statement,
  order: Order,
  after: readonly (string | number)[] | null,
  parameters: Parameters,
): Promise<Row[]> {
  const question = compose(statement, { AFTER: afterPart(order, after), ORDER: orderPart(order) }, parameters);
  return reader.read(question.statement, question.parameters);
}
