import type { Composed, ParameterDeclaration } from './statement-text.js';
import { statementText } from './statements.js';
import type { Statement, Value } from './store.js';

/** Cypher for a part, and the values of its parameters. */
export interface Part {
  readonly cypher: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** A composed statement and what to ask it with. */
export interface Question {
  readonly statement: Composed;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** Where a file leaves a part open: `:EVENTS`. Labels and edge types are never both written so and one of these. */
const OPEN = /:(EVENTS|CLAIMS|RELATIONS|CONDITION|AFTER|ORDER|VALUES|PERIOD|LABEL|KEY|EDGE|OTHER)\b/g;

/** The parts that the text of a statement leaves open. */
export function openParts(cypher: string): string[] {
  return [...new Set([...cypher.matchAll(OPEN)].map((match) => match[1]!))];
}

/**
 * Fills in the parts of a statement.
 *
 * @param given - the parameters that the file itself declares
 * @throws RangeError where a part is missing, or isn't left open
 */
export function compose(
  name: Statement,
  parts: Readonly<Record<string, Part>>,
  given: Readonly<Record<string, Value>> = {},
): Question {
  const text = statementText(name);
  const open = openParts(text.cypher);
  const surplus = Object.keys(parts).find((part) => !open.includes(part));
  if (surplus !== undefined) throw new RangeError(`${name} leaves no ${surplus} open.`);
  const cypher = text.cypher.replace(OPEN, (_, part: string) => {
    if (parts[part] === undefined) throw new RangeError(`${name} needs ${part}.`);
    return parts[part].cypher;
  });
  const values = Object.assign({}, ...Object.values(parts).map((part) => part.values)) as Record<string, Value>;
  const declared = Object.entries(values).map(([parameter, value]) => [parameter, declarationOf(value)] as const);
  return {
    statement: { ...text, name, cypher, parameters: new Map([...text.parameters, ...declared]) },
    parameters: { ...given, ...values },
  };
}

function declarationOf(value: Value): ParameterDeclaration {
  const type = typeof value;
  const isPlain = type === 'string' || type === 'number' || type === 'boolean';
  return { type: isPlain ? type : 'list', nullable: false };
}
