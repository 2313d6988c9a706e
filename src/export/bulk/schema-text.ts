import { migrationsOf } from '../../graph/migrations.js';
import type { GraphReader } from '../../graph/store.js';

/**
 * The statements that make Casus' own graph of what was imported, as a file for cypher-shell: what CSV couldn't say, the
 * schema of Neo4j, and which steps of it were done, last, since Casus then trusts that all else was.
 *
 * @param first - statements to begin with
 */
export async function schemaText(reader: GraphReader, first: Iterable<string>): Promise<string> {
  const migrations = migrationsOf('neo4j');
  const [state] = await reader.read('migration/articles-state', {});
  const done = migrations.map(({ number, name }) => {
    const articles = name === 'claims' && typeof state?.articles === 'string' ? state.articles : null;
    const read = articles === null ? '' : `, migration.articles = ${JSON.stringify(articles)}`;
    return `MERGE (migration:Migration {number: ${number}}) SET migration.name = ${JSON.stringify(name)}${read}`;
  });
  const statements = [
    ...first,
    ...migrations.flatMap(({ statements }) => statements),
    'CALL db.awaitIndexes(3600)',
    ...done,
  ];
  return statements.map((statement) => `${statement};\n`).join('');
}
