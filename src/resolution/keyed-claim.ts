import type { EventRelation, FactRelation } from '../ontology/relation-types.js';
import { blockSides, type BlockParticipant, type BlockSides } from './block-key.js';
import { eventKey, factKey } from './events.js';
import type { ResolvedClaim } from './resolved-article.js';

type Unkeyed = Omit<ResolvedClaim, 'id' | 'key' | keyof BlockSides>;

/**
 * A claim with what follows from what it says: its key, and who takes part as far as it matters to which event it tells of.
 *
 * @param participantOf - how the article names an identity
 */
export function keyedClaim<T extends Unkeyed>(
  claim: T,
  articleId: string,
  participantOf: (identity: string) => BlockParticipant,
): T & BlockSides & { readonly key: string } {
  const { type, sourceIds, targetIds, from, to } = claim;
  if (type === null) {
    const key = factKey(claim.relation as FactRelation, sourceIds[0]!, targetIds[0]!);
    return { ...claim, key, blockSources: sourceIds, blockTargets: targetIds };
  }
  const relation = claim.relation as EventRelation;
  const sides = blockSides({ type, relation, sources: sourceIds, targets: targetIds }, participantOf);
  return { ...claim, key: eventKey({ type, relation, sourceIds, targetIds, from, to, ...sides }, articleId), ...sides };
}
