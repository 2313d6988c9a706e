import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bin/prepare.mjs';

/**
 * The Neo4j of the tests, started for this process alone and stopped when it ends; the one at NEO4J_TEST_URI if
 * that is set, and then whatever it holds may be lost.
 *
 * @param folder - an empty one for its data
 * @param apoc - whether the APOC procedures are needed
 * @returns {uri, username, password}, or {reason} where there is none
 */
export function neo4jServer(folder, apoc = false) {
  const { NEO4J_TEST_URI: uri = '', NEO4J_TEST_USERNAME = '', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (uri !== '') return { uri, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD };
  const ensure = join(root, 'test', 'support', 'neo4j', 'ensure.mjs');
  const env = { ...process.env, CASUS_TEST_APOC: String(apoc), CASUS_TEST_THOROUGH: 'true' };
  const args = [ensure, join(folder, 'neo4j'), String(process.pid)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}
