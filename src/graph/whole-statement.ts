import type { Composed } from './statement-text.js';
import { statementText } from './statements.js';
import type { Statement } from './store.js';

/** What a statement named after "Then" looks like: its nodes by their ids, and what it tells of each. */
const BY_IDS = /^MATCH \((\w+):(\w+)\)\nWHERE \1\.id IN \$ids\n(?:WITH (\1,[\s\S]+\n))?RETURN \1\.id AS id, ([\s\S]+)$/;

/** The last part of a list's statement: its columns, and the order and length of the list where they stand after these. */
const LAST_PART = /^([\s\S]*\n)RETURN ([^\n]+)([\s\S]*)$/;

/**
 * A list's statement and the one that its header names after "Then" as one, for a server, where a statement is a journey.
 * The rows keep the order of the list: what tells of each row is looked up row by row.
 *
 * @throws RangeError where either has another form
 */
export function wholeStatement(name: string, statement: Statement | Composed): Composed {
  const { cypher, parameters, then } = statementText(statement);
  if (then === null) return { name, cypher, parameters, then };
  const [, before, columns, order] = LAST_PART.exec(cypher) ?? [];
  const [, node, label, between, told] = BY_IDS.exec(statementText(then).cypher) ?? [];
  if (columns === undefined || told === undefined) throw new RangeError(`${name} and ${then} can't be one statement.`);
  const listed = columns.split(', ').map((column) => column.split(' ').at(-1)!);
  const kept = between === undefined ? '' : `WITH ${listed.join(', ')}, ${between}`;
  const rest = `MATCH (${node}:${label} {id: id})\n${kept}RETURN ${listed.join(', ')}, ${told}`;
  return { name, cypher: `${before}WITH ${columns}${order}\n${rest}`, parameters, then: null };
}
