import { bucketOf } from '../../resolution/telling.js';
import type { Row } from '../store.js';
import type { Finding } from './finding.js';
import type { Ground } from './ground.js';
import { textOf } from './text-of.js';

/**
 * Claims have their triggers from the text, name identities that are there, and lead to whom these are.
 *
 * @param text - of their article
 * @param claims - rows of export/claims
 */
export function* checkClaims(text: string, claims: readonly Row[], ground: Ground): Generator<Finding> {
  const broken = new Set(ground.broken);
  for (const claim of claims) {
    const id = claim.id as string;
    const [start, end] = [claim.start as number, claim.end as number];
    if (text.slice(start, end) !== claim.trigger) {
      yield { kind: 'claim-text', id, detail: `“${textOf(claim.trigger)}” from ${start} to ${end}` };
    }
    if (broken.has(id)) {
      yield { kind: 'claim-broken', id, detail: `of ${textOf(claim.relation)}` };
      continue;
    }
    const unknown = identitiesOf(claim).find((identity) => !ground.identities.has(identity));
    if (unknown !== undefined) yield { kind: 'claim-identity', id, detail: `names ${unknown}` };
    for (const [edge, identity, ids] of [
      ['speaker', claim.speakerIdentity, claim.speakerIds],
      ['place', claim.placeIdentity, claim.placeIds],
    ] as const) {
      const wanted = identity == null ? '' : ground.participantOf(identity as string);
      const found = (ids as string[]).join(', ');
      if (found !== wanted)
        yield { kind: 'claim-edges', id, detail: `has ${edge} ${found || 'none'}, not ${wanted || 'none'}` };
    }
    yield* ofBucket(id, ground);
  }
}

/** Where it is looked up. What is rejected tells of nothing, so nobody looks it up. */
function* ofBucket(id: string, { tellings, participantOf }: Ground): Generator<Finding> {
  const telling = tellings.get(id);
  if (telling === undefined || telling.verdict === 'REJECTED') return;
  const wanted = bucketOf(telling, participantOf);
  if (telling.bucket !== wanted) {
    yield { kind: 'claim-bucket', id, detail: `is in ${telling.bucket ?? 'none'}, ought to be in ${wanted}` };
  }
}

function identitiesOf({ sourceIdentities, targetIdentities, speakerIdentity, placeIdentity }: Row): string[] {
  return [sourceIdentities, targetIdentities, speakerIdentity, placeIdentity]
    .flat()
    .filter((one) => one != null) as string[];
}
