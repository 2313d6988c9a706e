import { NEEDED_NODE } from '../version.js';
import { fail, ok, type Finding } from './finding.js';

/** Looks at the Node that runs. @param version - as process.versions.node has it */
export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  if (major >= NEEDED_NODE) return ok('node', `Node ${version}`);
  return fail(
    'node',
    `this is Node ${version}; Casus needs Node ${NEEDED_NODE} or later`,
    'Install it from https://nodejs.org.',
  );
}
