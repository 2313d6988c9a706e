// `npm test`: installs and builds where that is due, then runs every test by Jest. Further arguments are Jest's.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeFault } from './node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const { prepare, root } = await import('./prepare.mjs');
const { classpath } = await import('../test/support/neo4j/java.mjs');
prepare();
try {
  // Once, before several specs do so at the same time.
  if (!process.env.NEO4J_TEST_URI) classpath();
} catch {
  // The specs that need Neo4j say that they can't be run.
}
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
