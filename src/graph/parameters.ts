import { ParametersInvalid } from './errors.js';
import { nameOf, type Composed, type ParameterDeclaration } from './statement-text.js';
import { statementText } from './statements.js';
import type { Parameters, Statement, Value } from './store.js';

/**
 * Checks parameters against what the statement's header declares, since the two stores treat faulty ones differently:
 * null for a key is an error in one and a node without a key in the other.
 *
 * @returns the parameters, with halves of surrogate pairs, which no store can keep, replaced by U+FFFD
 * @throws ParametersInvalid
 */
export function checkedParameters(statement: Statement | Composed, parameters: Parameters): Record<string, Value> {
  const name = nameOf(statement);
  const declared = statementText(statement).parameters;
  const unknown = Object.keys(parameters).find((name) => !declared.has(name));
  if (unknown !== undefined) throw new ParametersInvalid(name, `$${unknown}`, 'is not declared');
  const checked = [...declared].map(([parameter, declaration]): [string, Value] => {
    const value = parameters[parameter];
    const fault = faultOf(value, declaration);
    if (fault !== null) throw new ParametersInvalid(name, `$${parameter}`, fault);
    return [parameter, checkedValue(name, `$${parameter}`, value)];
  });
  return Object.fromEntries(checked);
}

function faultOf(value: unknown, { type, nullable }: ParameterDeclaration): string | null {
  if (value === undefined) return 'is missing';
  if (value === null) return nullable ? null : 'is null';
  const fits = {
    string: typeof value === 'string',
    integer: Number.isInteger(value),
    number: typeof value === 'number',
    boolean: typeof value === 'boolean',
    list: Array.isArray(value),
  }[type];
  return fits ? null : `is no ${type}`;
}

function checkedValue(statement: Statement, path: string, value: Value | undefined): Value {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'number':
      if (!Number.isFinite(value)) throw new ParametersInvalid(statement, path, `is ${value}`);
      return value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (isList(value)) return value.map((item, at) => checkedValue(statement, `${path}[${at}]`, item));
      return checkedMap(statement, path, value);
    default:
      throw new ParametersInvalid(statement, path, `is ${typeof value}`);
  }
}

function checkedMap(statement: Statement, path: string, map: { readonly [name: string]: Value }): Value {
  const checked: Record<string, Value> = {};
  for (const [name, value] of Object.entries(map)) {
    const isKey = name === 'id' || name.endsWith('Id');
    if (isKey && (typeof value !== 'string' || value === '')) {
      throw new ParametersInvalid(statement, `${path}.${name}`, 'is a key and no text');
    }
    checked[name] = checkedValue(statement, `${path}.${name}`, value);
  }
  return checked;
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

const SURROGATE = /\p{Surrogate}/u;

function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}
