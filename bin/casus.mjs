#!/usr/bin/env node
// Starts Casus from a clone: checks Node, installs and builds where that is due, then hands over to dist/cli/casus.js.
import module from 'node:module';
import { nodeFault } from './node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const { prepare } = await import('./prepare.mjs');
prepare();
// Node 22 and later keep compiled code from one start to the next.
module.enableCompileCache?.();
const { run } = await import('../dist/cli/casus.js');
await run(process.argv);
