import { readFileSync, readdirSync } from 'node:fs';
import { RELATION_TYPES, type RelationType } from '../ontology/relation-types.js';
import type { Composed, ParameterDeclaration, StatementText } from './statement-text.js';
import type { Statement } from './store.js';

const CYPHER = new URL('../../cypher/', import.meta.url);

let statements: ReadonlyMap<Statement, StatementText> | undefined;

/**
 * The text of a statement; one that was composed is its own.
 *
 * @throws RangeError where cypher/ has no such file
 */
export function statementText(statement: Statement | Composed): StatementText {
  if (typeof statement !== 'string') return statement;
  statements ??= new Map(statementNames().flatMap((name) => expanded(name, readStatement(name))));
  const text = statements.get(statement);
  if (text === undefined) throw new RangeError(`cypher/ has no statement ${statement}.`);
  return text;
}

/** The statement for one relation type, of a file that holds `:RELATION_TYPE`. */
export function ofType(statement: Statement, type: RelationType): Statement {
  return `${statement}.${type}`;
}

/** Every file in cypher/ but the schema's, as a statement's name. */
export function statementNames(): Statement[] {
  return readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema/'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}

/** The text of a file in cypher/, header and all. */
export function readStatement(name: Statement): string {
  return readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8');
}

/** The parameters that a file's header declares and those that its body uses, each sorted. */
export function parametersOf(text: string): { declared: string[]; used: string[] } {
  const { cypher, parameters } = parsed(text);
  const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]!));
  return { declared: [...parameters.keys()].sort(), used: [...used].sort() };
}

/**
 * Fills in relation types, which Cypher takes no parameters for. They come from the ontology's closed list and from
 * nowhere else: `:RELATION_TYPES` becomes all of them, `:RELATION_TYPE` makes one statement for each.
 */
function expanded(name: Statement, text: string): [Statement, StatementText][] {
  const statement = parsed(text.replaceAll(':RELATION_TYPES', `:${RELATION_TYPES.join('|')}`));
  if (!statement.cypher.includes(':RELATION_TYPE')) return [[name, statement]];
  return RELATION_TYPES.map((type) => {
    return [ofType(name, type), { ...statement, cypher: statement.cypher.replaceAll(':RELATION_TYPE', `:${type}`) }];
  });
}

function parsed(text: string): StatementText {
  const lines = text.split('\n');
  const body = lines.findIndex((line) => !line.startsWith('//'));
  const declarations = lines.slice(0, body).flatMap((line) => {
    const match = /^\/\/ \$(\w+): (string|integer|number|boolean|list)\b(.*)$/.exec(line);
    if (match === null) return [];
    const [, name, type, rest] = match;
    return [[name!, { type: type as ParameterDeclaration['type'], nullable: /\bor null\b/.test(rest!) }] as const];
  });
  const then = lines.map((line) => /^\/\/ Then: (\S+)$/.exec(line)?.[1]).find((name) => name !== undefined);
  return { cypher: lines.slice(body).join('\n').trim(), parameters: new Map(declarations), then: then ?? null };
}
