import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { importFull } from './java.mjs';
import { OwnServer } from './own-server.js';

/**
 * A Neo4j server with what a folder of `casus export --format neo4j-csv` holds, loaded as its README.txt says. Needs Java
 * and Maven.
 */
export async function importedServer(folder: string): Promise<OwnServer> {
  const server = await OwnServer.start((data) => {
    importFull(data, optionsIn(folder), folder);
  });
  const driver = neo4j.driver(server.address.uri);
  const session = driver.session();
  // No statement has a line that ends like that within it.
  const statements = readFileSync(join(folder, 'schema.cypher'), 'utf8').split(/;\n/).slice(0, -1);
  for (const statement of statements) await session.run(statement);
  await driver.close();
  return server;
}

/** What follows the name of the command in README.txt. */
function optionsIn(folder: string): string[] {
  const command = /^neo4j-admin database import full ([\s\S]+?)\n\n/m.exec(
    readFileSync(join(folder, 'README.txt'), 'utf8'),
  );
  return command![1]!.split(' \\\n  ');
}
