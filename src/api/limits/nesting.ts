import { Lexer, Source, TokenKind } from 'graphql';
import { QueryTooDeep, QueryTooLarge } from './errors.js';

/** Deepest nesting of braces and brackets. Chosen: three times that of fields, for inline fragments and values. */
const MAX_NESTING = 50;

/** Most values of all variables together. Chosen: the longest lists that the API takes, many times over. */
const MAX_VALUES = 100_000;

/**
 * Refuses a query that is nested so deep that the parser, which calls itself for each level, would take long or fail.
 * What is no GraphQL is left to the parser to name.
 *
 * @param maxTokens - after so many the parser gives up
 * @throws QueryTooDeep
 */
export function refuseNested(source: string, maxTokens: number): void {
  const lexer = new Lexer(new Source(source));
  let depth = 0;
  try {
    for (let count = 0; count < maxTokens; count += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return;
      if (OPENING.has(kind)) depth += 1;
      if (CLOSING.has(kind)) depth -= 1;
      if (depth > MAX_NESTING) break;
    }
  } catch {
    return;
  }
  if (depth > MAX_NESTING) throw new QueryTooDeep('query', MAX_NESTING);
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses variables that are nested deeper than any input, or hold more values than any request needs, before they are
 * checked against the schema, level by level and each by itself.
 *
 * @throws QueryTooDeep, QueryTooLarge
 */
export function refuseLargeVariables(variables: unknown): void {
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) throw new QueryTooDeep('variables', MAX_NESTING);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const held: unknown[] = Object.values(value);
      count += held.length;
      if (count > MAX_VALUES) throw new QueryTooLarge('values or more', count, MAX_VALUES, 'variables');
      next.push(...held);
    }
    level = next;
  }
}
