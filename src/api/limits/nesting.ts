import { Lexer, Source, TokenKind } from 'graphql';
import { QueryTooDeep, QueryTooMany } from './errors.js';

/** Deepest nesting of braces and brackets. Chosen: three times that of fields, for inline fragments and values. */
const MAX_NESTING = 50;

/** Most values of all variables together. Chosen: the longest lists that the API takes, a hundred times over. */
const MAX_VALUES = 10_000;

/**
 * Refuses a query that has too many tokens, or is nested so deep that the parser, which calls itself for each level, would
 * take long or fail. What is no GraphQL is left to the parser to name.
 *
 * @param maxTokens - names, marks and values, without comments
 * @throws QueryTooDeep, QueryTooMany
 */
export function refuseNested(source: string, maxTokens: number): void {
  let depth = 0;
  let tokens = 0;
  for (const kind of tokensOf(source)) {
    tokens += 1;
    if (tokens > maxTokens) throw new QueryTooMany('tokens', tokens, maxTokens);
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    if (depth > MAX_NESTING) throw new QueryTooDeep('query', depth, MAX_NESTING);
  }
}

/** The kinds of tokens, up to the end or to what is none. */
function* tokensOf(source: string): Generator<TokenKind> {
  const lexer = new Lexer(new Source(source));
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) yield kind;
  } catch {
    // The parser tells what is wrong there.
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses variables that are nested deeper than any input, or hold more values than any request needs, before they are
 * checked against the schema, level by level and each by itself.
 *
 * @throws QueryTooDeep, QueryTooMany
 */
export function refuseLargeVariables(variables: unknown): void {
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) throw new QueryTooDeep('variables', depth, MAX_NESTING);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const held: unknown[] = Array.isArray(value) ? value : Object.values(value);
      count += held.length;
      if (count > MAX_VALUES) throw new QueryTooMany('values', count, MAX_VALUES, 'variables');
      for (const one of held) next.push(one);
    }
    level = next;
  }
}
