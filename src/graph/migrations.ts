import { readFileSync, readdirSync } from 'node:fs';
import { GraphTooNew } from './errors.js';
import type { GraphReader, GraphStore } from './store.js';

const SCHEMA = new URL('../../cypher/schema/', import.meta.url);

/** One step of a schema: a numbered file in cypher/schema/. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** The migrations of a kind of store, in order. */
export function migrationsOf(kind: 'neo4j' | 'embedded'): Migration[] {
  const folder = new URL(`${kind}/`, SCHEMA);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const { number, name } = /^(?<number>\d{4})-(?<name>.+)\.cypher$/.exec(file)!.groups!;
      return {
        number: Number(number),
        name: name!,
        statements: statementsOf(readFileSync(new URL(file, folder), 'utf8')),
      };
    });
}

/**
 * Brings a graph's schema up to date: does the migrations that weren't done yet, and records each in the graph. One that
 * was cut short is done again; its statements may all be repeated.
 *
 * @param name - of the store, for errors
 * @param define - runs one statement that changes the schema
 * @returns how many were done
 * @throws GraphTooNew where the graph has migrations that this program doesn't know; nothing was changed then
 */
export async function migrate(
  store: GraphStore,
  name: string,
  kind: 'neo4j' | 'embedded',
  define: (cypher: string) => Promise<void>,
): Promise<number> {
  const migrations = migrationsOf(kind);
  const done = await stepsDone(store, name, kind);
  const missing = migrations.filter(({ number }) => !done.includes(number));
  for (const { number, name, statements } of missing) {
    for (const statement of statements) await define(statement);
    await store.write([{ statement: 'migration/record', parameters: { number, name } }]);
  }
  return missing.length;
}

/**
 * The numbers of the migrations that were done.
 *
 * @throws GraphTooNew where this program doesn't know one of them
 */
export async function stepsDone(store: GraphReader, name: string, kind: 'neo4j' | 'embedded'): Promise<number[]> {
  const done = (await store.read('migration/list', {})).map(({ number }) => Number(number));
  const known = Math.max(0, ...migrationsOf(kind).map(({ number }) => number));
  const found = Math.max(0, ...done);
  if (found > known) throw new GraphTooNew(name, found, known);
  return done;
}

/**
 * Names what a schema ought to have and doesn't.
 *
 * @param present - names of indexes and constraints that are there
 */
export async function missingOf(
  store: GraphReader,
  kind: 'neo4j' | 'embedded',
  present: ReadonlySet<string>,
): Promise<string[]> {
  const done = new Set((await store.read('migration/list', {})).map(({ number }) => Number(number)));
  return migrationsOf(kind).flatMap(({ number, name, statements }) => {
    const defined = statements.flatMap((one) => /^CREATE [A-Z ]+? (\w+) IF NOT EXISTS/.exec(one)?.[1] ?? []);
    const missing = defined.filter((one) => !present.has(one));
    return done.has(number) ? missing : [`step ${number} (${name})`, ...missing];
  });
}

/** Does all migrations, those that are done too: for what was lost of the schema since. */
export async function migrateAnew(
  store: GraphStore,
  kind: 'neo4j' | 'embedded',
  define: (cypher: string) => Promise<void>,
): Promise<void> {
  for (const { number, name, statements } of migrationsOf(kind)) {
    for (const statement of statements) await define(statement);
    await store.write([{ statement: 'migration/record', parameters: { number, name } }]);
  }
}

function statementsOf(text: string): string[] {
  const code = text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
