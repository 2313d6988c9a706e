import { SYMMETRIC_TYPES } from '../ontology/event-types.js';
import type { AnnotatedDyad, FoundDyad } from './dyads.js';
import { type Forms, share } from './forms.js';

/** Says whether something found is what was annotated. */
export type Rule = (annotated: AnnotatedDyad, found: FoundDyad) => boolean;

/** An event: the type or the edge's label is right, and the evidence of both overlaps. */
export const isEvent: Rule = ({ event: wanted }, { event }) =>
  (wanted.types.includes(event.type) || wanted.relations.includes(event.relation)) &&
  wanted.start < event.evidence.end &&
  event.evidence.start < wanted.end;

/** A dyad: an event with the right source and target; of mutual events either may be either. */
export const isDyad: Rule = (annotated, found) =>
  isEvent(annotated, found) &&
  ((fits(annotated.source, found.source) && fits(annotated.target, found.target)) ||
    (SYMMETRIC_TYPES.has(found.event.type) &&
      fits(annotated.source, found.target) &&
      fits(annotated.target, found.source)));

export const isDyadWithStatus: Rule = (annotated, found) =>
  isDyad(annotated, found) && annotated.event.statuses.includes(found.event.status);

const fits = (slot: Forms | null, forms: Forms): boolean => slot === null || share(slot, forms);

/** What was asked for and found, asked for and not found, found and not asked for. */
export interface Matching<A, F> {
  readonly hits: readonly (readonly [A, F])[];
  readonly missed: readonly A[];
  readonly spurious: readonly F[];
}

/**
 * Matches one to one, what is required first, and each with the best that is left. What is optional costs nothing and
 * earns nothing. A further copy of what was found is not spurious.
 */
export function matchDyads(
  annotated: readonly AnnotatedDyad[],
  found: readonly FoundDyad[],
  rule: Rule,
): Matching<AnnotatedDyad, FoundDyad> {
  const free = new Set(found);
  const hits: [AnnotatedDyad, FoundDyad][] = [];
  const missed: AnnotatedDyad[] = [];
  for (const wanted of requiredFirst(annotated)) {
    const best = bestOf(
      [...free].filter((dyad) => rule(wanted, dyad)),
      (dyad) => qualityOf(wanted, dyad),
    );
    if (best !== undefined) free.delete(best);
    if (wanted.event.optional) continue;
    if (best === undefined) missed.push(wanted);
    else hits.push([wanted, best]);
  }
  return { hits, missed, spurious: [...free].filter((dyad) => !annotated.some((wanted) => rule(wanted, dyad))) };
}

function requiredFirst(dyads: readonly AnnotatedDyad[]): AnnotatedDyad[] {
  return dyads.toSorted((a, b) => Number(a.event.optional) - Number(b.event.optional));
}

/** More of it right before less, and of equals the one whose evidence begins nearest. */
function qualityOf(annotated: AnnotatedDyad, found: FoundDyad): number {
  const right = isDyadWithStatus(annotated, found) ? 4 : isDyad(annotated, found) ? 2 : 0;
  return right - Math.abs(annotated.event.start - found.event.evidence.start) / 1e6;
}

function bestOf<T>(candidates: readonly T[], qualityOf: (candidate: T) => number): T | undefined {
  return candidates.toSorted((a, b) => qualityOf(b) - qualityOf(a))[0];
}
