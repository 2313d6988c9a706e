/** A parameter as a statement's header declares it. */
export interface ParameterDeclaration {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly nullable: boolean;
}

/** A statement as its file gives it. */
export interface StatementText {
  /** What the store runs: the file without its header. */
  readonly cypher: string;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  /** The statement that tells more of each row, by its $ids; null where the rows are all there is. */
  readonly then: string | null;
}

/**
 * A statement whose file leaves parts open: which nodes it begins with, which of them are wanted, in which order. They are
 * filled in where it is asked, from texts that stand in the code; what people give is always a parameter.
 */
export interface Composed extends StatementText {
  /** The file in cypher/. */
  readonly name: string;
}

/** The name that a statement has in the log and in errors. */
export function nameOf(statement: string | Composed): string {
  return typeof statement === 'string' ? statement : statement.name;
}
