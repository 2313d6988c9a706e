import { checkGraph } from '../../src/graph/check/check-graph.js';
import type { Finding } from '../../src/graph/check/finding.js';
import type { GraphStore } from '../../src/graph/store.js';

/** Everything that is wrong with a graph. */
export async function findingsOf(store: GraphStore): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of checkGraph(store)) findings.push(finding);
  return findings;
}

/** Expects that nothing is wrong with a graph, by `casus check`. */
export async function expectClean(store: GraphStore): Promise<void> {
  expect(await findingsOf(store)).toEqual([]);
}
