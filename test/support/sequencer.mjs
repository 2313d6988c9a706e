import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * The order of spec files for two workers: the contract on Neo4j, which takes as long as half of the others together, and
 * beside it those that need no Neo4j. The others that do come last, since one file at a time has the server.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const ranked = super.sort(tests).map((test) => ({ test, rank: rankOf(test.path) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ test }) => test);
  }
}

function rankOf(path) {
  if (path.endsWith('neo4j-store.spec.ts')) return 0;
  return /describeOnNeo4j|OwnServer/.test(readFileSync(path, 'utf8')) ? 2 : 1;
}
