import type { Value } from '../../graph/store.js';
import { columnsFor, fieldOf, hasColumnsFor, type Columns } from './columns.js';
import type { NodeKind } from './kinds.js';

/** A node or an edge: the fields that each of its file has, and its properties. */
export interface TableRow {
  readonly fields: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

/** Text that is to be added to a file of a folder. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/**
 * What is alike, in as few files as can be: neo4j-admin takes one type for each column of a file, and a property may be
 * an integer here and a float there. So who has a property that no file has, or has of another type, begins a new file.
 */
export class Table {
  private readonly files: { readonly name: string; readonly columns: Columns }[] = [];

  /**
   * @param name - of the first file, without its ending
   * @param header - of the fields that come before the properties
   * @param key - the property that identifies nodes, and of which kind
   */
  constructor(
    private readonly name: string,
    private readonly header: readonly string[],
    private readonly key: NodeKind | null,
  ) {}

  get fileNames(): readonly string[] {
    return this.files.map(({ name }) => name);
  }

  /** The rows as text for the files that they belong into. */
  *add(rows: readonly TableRow[]): Generator<Piece> {
    let left = rows;
    for (const { name, columns } of this.files) {
      const [fitting, others] = divided(left, columns);
      if (fitting.length > 0) yield { file: name, text: textOf(fitting, columns) };
      left = others;
    }
    while (left.length > 0) {
      const columns = columnsFor(left.map(({ properties }) => properties));
      const [fitting, others] = divided(left, columns);
      const name = `${this.name}${this.files.length === 0 ? '' : `-${this.files.length + 1}`}.csv`;
      this.files.push({ name, columns });
      yield { file: name, text: this.headerOf(columns) + textOf(fitting, columns) };
      left = others;
    }
  }

  private headerOf(columns: Columns): string {
    const properties = [...columns].map(([name, type]) => {
      return name === this.key?.key ? `${name}:ID(${this.key.label})` : `${name}:${type}`;
    });
    return `${[...this.header, ...properties].join(',')}\n`;
  }
}

function divided(rows: readonly TableRow[], columns: Columns): [TableRow[], TableRow[]] {
  const [fitting, others]: [TableRow[], TableRow[]] = [[], []];
  for (const row of rows) (hasColumnsFor(columns, row.properties) ? fitting : others).push(row);
  return [fitting, others];
}

function textOf(rows: readonly TableRow[], columns: Columns): string {
  const names = [...columns.keys()];
  let text = '';
  for (const { fields, properties } of rows) {
    text += `${[...fields, ...names.map((name) => properties[name])].map(fieldOf).join(',')}\n`;
  }
  return text;
}
