import { blockParticipants } from './block-participants.js';
import { byCodeUnits } from './fold-forms.js';
import { formId } from './form-id.js';
import { identifier } from './identifiers.js';
import { keyedClaim } from './keyed-claim.js';
import type { Reading, ResolvedArticle, ResolvedClaim, ResolvedParticipant, Verdict } from './resolved-article.js';

/** An analyst says that some articles mean somebody else by a name. */
export interface SplitDecision {
  readonly id: string;
  /** Identities of the actor that is split. */
  readonly identities: readonly string[];
}

/** What an analyst says of the reading of a claim. */
export interface ReadingDecision {
  readonly verdict: Verdict;
  /** Which claim: its id as it then was, and where its trigger stands, for a claim that is read anew later. */
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
  readonly relation: string;
  /** What is right, where the verdict is CORRECTED. */
  readonly correction: Partial<Omit<Reading, 'confidence'>> | null;
}

/** The decisions about one article, in the order in which they were made. */
export interface ArticleDecisions {
  readonly splits: readonly SplitDecision[];
  readonly readings: readonly ReadingDecision[];
}

/** The identity that a split makes of another in the articles that it is about. */
export const splitIdentity = (decisionId: string, identity: string): string =>
  identifier(['actor', 'split', decisionId, identity]);

/** Reads an article as analysts decided. The ids of claims stay, so that they can be found again. */
export function applyDecisions(resolved: ResolvedArticle, { splits, readings }: ArticleDecisions): ResolvedArticle {
  const nameOf = (identity: string): string => {
    const split = splits.findLast(({ identities }) => identities.includes(identity));
    return split === undefined ? identity : splitIdentity(split.id, identity);
  };
  const verdicts = verdictsOf(resolved.claims, readings);
  return withParticipants(
    resolved,
    (participant) => ({ id: nameOf(participant.id), splitOf: participant.id }),
    (claim) => {
      const decided = verdicts.get(claim.id);
      return renamed(decided === undefined ? claim : judged(claim, decided), nameOf);
    },
  );
}

/** An article as it was read before any decision: `splitOf` says what identities were before a split. */
export function withoutDecisions(resolved: ResolvedArticle): ResolvedArticle {
  const before = new Map(resolved.participants.map(({ id, splitOf }) => [id, splitOf ?? id]));
  const nameOf = (identity: string): string => before.get(identity) ?? identity;
  return withParticipants(
    resolved,
    (participant) => ({ id: nameOf(participant.id), splitOf: null }),
    (claim) => {
      return renamed({ ...claim, ...claim.original, verdict: null, original: null }, nameOf);
    },
  );
}

/** An article with other identities for its participants, and claims read anew by them. */
function withParticipants(
  resolved: ResolvedArticle,
  identityOf: (participant: ResolvedParticipant) => { readonly id: string; readonly splitOf: string | null },
  read: (claim: ResolvedClaim) => ResolvedClaim,
): ResolvedArticle {
  const participants = resolved.participants
    .map((participant): ResolvedParticipant => {
      const { id, splitOf } = identityOf(participant);
      if (id === participant.id) return participant;
      return { ...participant, id, splitOf, form: { ...participant.form, id: formId(id, participant.form) } };
    })
    .sort((a, b) => byCodeUnits(a.id, b.id));
  const participantOf = blockParticipants(participants);
  const claims = resolved.claims.map((claim) => keyedClaim(read(claim), resolved.article.id, participantOf));
  return { ...resolved, participants, claims };
}

/** A claim with other names for its participants. */
function renamed(claim: ResolvedClaim, nameOf: (identity: string) => string): ResolvedClaim {
  return {
    ...claim,
    sourceIds: claim.sourceIds.map(nameOf).sort(byCodeUnits),
    targetIds: claim.targetIds.map(nameOf).sort(byCodeUnits),
    speakerId: claim.speakerId === null ? null : nameOf(claim.speakerId),
    placeId: claim.placeId === null ? null : nameOf(claim.placeId),
    original:
      claim.original === null
        ? null
        : {
            ...claim.original,
            sourceIds: claim.original.sourceIds.map(nameOf).sort(byCodeUnits),
            targetIds: claim.original.targetIds.map(nameOf).sort(byCodeUnits),
          },
  };
}

function judged(claim: ResolvedClaim, { verdict, correction }: ReadingDecision): ResolvedClaim {
  const { status, type, relation, sourceIds, targetIds, confidence } = claim;
  const original: Reading = claim.original ?? { status, type, relation, sourceIds, targetIds, confidence };
  // Who looked at the sentence knows: what an analyst confirms or corrects is certain.
  const sure = verdict === 'REJECTED' ? confidence : 1;
  return { ...claim, ...(verdict === 'CORRECTED' ? correction : {}), verdict, original, confidence: sure };
}

/** Which decision is about which claim: the same id, else the claim of the same kind whose trigger overlaps most. */
function verdictsOf(
  claims: readonly ResolvedClaim[],
  readings: readonly ReadingDecision[],
): Map<string, ReadingDecision> {
  const verdicts = new Map<string, ReadingDecision>();
  for (const reading of readings) {
    const claim = claims.find(({ id }) => id === reading.claimId) ?? nearest(claims, reading);
    if (claim !== undefined) verdicts.set(claim.id, reading);
  }
  return verdicts;
}

function nearest(
  claims: readonly ResolvedClaim[],
  { start, end, relation }: ReadingDecision,
): ResolvedClaim | undefined {
  const overlap = (claim: ResolvedClaim): number => Math.min(claim.end, end) - Math.max(claim.start, start);
  const [best] = claims
    .filter((claim) => claim.relation === relation && overlap(claim) > 0)
    .sort((a, b) => overlap(b) - overlap(a) || byCodeUnits(a.id, b.id));
  return best;
}
