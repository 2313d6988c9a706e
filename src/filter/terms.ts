import type { Part } from '../graph/compose.js';
import type { Value } from '../graph/store.js';
import type { ResolvedFilter } from './resolved-filter.js';

/** Collects the parameters of a condition while it is written. */
export class Terms {
  private readonly values: Record<string, Value> = {};

  /** The name under which a value is given to the statement. */
  readonly value = (value: Value): string => {
    const name = `filter${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  };

  /** A condition with all values that were named so far. */
  part(cypher: string): Part {
    return { cypher, values: this.values };
  }
}

/** Conditions that a filter sets by itself, without those that it joins. */
export type OwnConditions = (filter: ResolvedFilter, terms: Terms) => readonly string[];

/** A filter as one condition: what it says itself, and what it joins by and, or and not. */
export function conditionOf(filter: ResolvedFilter, own: OwnConditions, terms: Terms): string {
  const inner = (other: ResolvedFilter): string => `(${conditionOf(other, own, terms)})`;
  const conditions = [...own(filter, terms), ...filter.and.map(inner)];
  if (filter.or !== null) conditions.push(filter.or.length === 0 ? 'false' : `(${filter.or.map(inner).join(' OR ')})`);
  // What isn't known doesn't hold, and its opposite does: a null must not swallow both.
  if (filter.not !== null) conditions.push(`NOT coalesce(${inner(filter.not)}, false)`);
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** The conditions of those values that are given. */
export function given(...conditions: readonly (string | null | false | undefined)[]): string[] {
  return conditions.filter((condition): condition is string => typeof condition === 'string');
}

/** `expression IN $list`, where a list is given. */
export function isIn(terms: Terms, expression: string, values: readonly Value[] | null | undefined): string | null {
  return values ? `${expression} IN ${terms.value(values)}` : null;
}

/** `expression = $value`, where a value is given. */
export function equals(terms: Terms, expression: string, value: Value | undefined): string | null {
  return value === null || value === undefined ? null : `${expression} = ${terms.value(value)}`;
}
