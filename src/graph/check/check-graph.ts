import type { GraphStore } from '../store.js';
import { checkArticles } from './check-articles.js';
import { checkCopies, mendCopies } from './check-copies.js';
import { checkDecisions, mendDecisions } from './check-decisions.js';
import { checkEdges, mendEdges } from './check-edges.js';
import { checkForms, mendForms } from './check-forms.js';
import { checkIdentities, mendIdentities } from './check-identities.js';
import { checkOrphans, mendOrphans } from './check-orphans.js';
import { checkParticipants, mendParticipants } from './check-participants.js';
import { checkRelations, mendRelations } from './check-relations.js';
import { checkSchema, mendSchema } from './check-schema.js';
import { checkTold, mendTold } from './check-told.js';
import { isMendable, type Check, type Finding, type Findings, type Mend } from './finding.js';
import { readGround, type Ground } from './ground.js';
import { mendArticles } from './mend-articles.js';

/** What holds in every graph, group by group, and what puts it right: in an order in which later ones rest on earlier ones. */
const CHECKS: readonly (readonly [Check, Mend])[] = [
  [checkSchema, mendSchema],
  [checkCopies, mendCopies],
  [checkOrphans, mendOrphans],
  [checkEdges, mendEdges],
  [checkDecisions, mendDecisions],
  [checkIdentities, mendIdentities],
  [checkForms, mendForms],
  [checkArticles, mendArticles],
  [checkParticipants, mendParticipants],
  [checkTold, mendTold],
  [checkRelations, mendRelations],
];

/** Most rounds of a repair: what hides behind a fault is seen once that is mended. Chosen; two suffice for each alone. */
const ROUNDS = 5;

/**
 * Checks everything that holds in a graph: texts, identities, counts, what is derived, ids and the schema. Articles, events
 * and relations are read page by page; claims, forms and identities are kept, so memory grows with these. Time grows with
 * what there is. Nobody may write meanwhile: what is half seen looks wrong.
 */
export async function* checkGraph(store: GraphStore): Findings {
  const ground = await readGround(store);
  for (const [check] of CHECKS) yield* findingsOf(check, store, ground);
}

/**
 * Puts right what a check finds, as far as it can be: what is derived is derived anew, what belongs to nothing is removed.
 * Some nodes a transaction, so a repair that is cut short can be begun again. Nobody may write meanwhile.
 *
 * @returns how many faults it went about; what is left, another check tells
 */
export async function repairGraph(store: GraphStore): Promise<number> {
  let mended = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const ground = await readGround(store);
    const found = await mendableFindings(store, ground);
    const count = found.reduce((sum, findings) => sum + findings.length, 0);
    if (count === 0) break;
    mended += count;
    for (const [at, [, mend]] of CHECKS.entries()) await mend(store, found[at]!, ground);
  }
  return mended;
}

async function mendableFindings(store: GraphStore, ground: Ground): Promise<Finding[][]> {
  const all: Finding[][] = [];
  for (const [check] of CHECKS) {
    const findings: Finding[] = [];
    for await (const finding of findingsOf(check, store, ground)) if (isMendable(finding.kind)) findings.push(finding);
    all.push(findings);
  }
  return all;
}

/** What a check finds, whether it waits for the store or not. */
async function* findingsOf(check: Check, store: GraphStore, ground: Ground): Findings {
  yield* check(store, ground);
}
