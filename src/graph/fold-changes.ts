import type { RelationType } from '../ontology/relation-types.js';
import { STATUSES, type Status } from '../ontology/statuses.js';
import { relationsOf, type Ends, type Kept, type StatusCounts } from '../resolution/derive-event.js';
import { byCodeUnits } from '../resolution/fold-forms.js';

/** How a relation's counts change; the parameters of cypher/relation/upsert.cypher. */
export interface RelationChange extends StatusCounts {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
  readonly events: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  readonly lostFirst: string | null;
  readonly lostLast: string | null;
  readonly lostConfidence: number | null;
}

/** What the relations lose by what was, and gain by what takes its place, in the order of ids. Equal ones are left out. */
export function foldChanges(before: readonly Kept[], after: readonly Kept[]): RelationChange[] {
  const sums = new Map<string, Sum>();
  for (const one of before) add(sums, one, -1);
  for (const one of after) add(sums, one, 1);
  return [...sums.values()]
    .filter((sum) => JSON.stringify(sum.lost.sort()) !== JSON.stringify(sum.gained.sort()))
    .map(relationChange)
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

interface Sum {
  readonly ends: Ends;
  readonly counts: Record<string, number>;
  /** Each contribution as JSON, to see whether anything changed; and its parts. */
  readonly lost: string[];
  readonly gained: string[];
}

const COUNTS = STATUSES.map((status) => status.toLowerCase() as Lowercase<Status>);

function add(sums: Map<string, Sum>, one: Kept, sign: 1 | -1): void {
  const events = one.label === 'Event' ? 1 : 0;
  const byStatus = COUNTS.map((name) => one[name]);
  const part = JSON.stringify([one.from ?? null, one.confidence, events, one.claims, byStatus]);
  for (const ends of relationsOf(one)) {
    let sum = sums.get(ends.id);
    if (sum === undefined) sums.set(ends.id, (sum = { ends, counts: {}, lost: [], gained: [] }));
    const { counts } = sum;
    counts.events = (counts.events ?? 0) + sign * events;
    counts.claims = (counts.claims ?? 0) + sign * one.claims;
    for (const [at, name] of COUNTS.entries()) counts[name] = (counts[name] ?? 0) + sign * byStatus[at]!;
    (sign === 1 ? sum.gained : sum.lost).push(part);
  }
}

function relationChange({ ends, counts, lost, gained }: Sum): RelationChange {
  const came = extremes(gained);
  const went = extremes(lost);
  return {
    ...ends,
    ...(counts as unknown as StatusCounts & { events: number; claims: number }),
    first: came.first,
    last: came.last,
    confidence: came.confidence ?? 0,
    // What comes and is as early, late or sure takes the place of what went: nothing is to be recounted then.
    lostFirst: unless(went.first, came.first, (lost, gained) => gained <= lost),
    lostLast: unless(went.last, came.last, (lost, gained) => gained >= lost),
    lostConfidence: unless(went.confidence, came.confidence, (lost, gained) => gained >= lost),
  };
}

function unless<T>(lost: T | null, gained: T | null, isMadeGood: (lost: T, gained: T) => boolean): T | null {
  return lost !== null && gained !== null && isMadeGood(lost, gained) ? null : lost;
}

function extremes(parts: readonly string[]) {
  const read = parts.map((part) => JSON.parse(part) as [string | null, number, ...unknown[]]);
  const days = read.flatMap(([from]) => (from === null ? [] : [from])).sort(byCodeUnits);
  return {
    first: days.at(0) ?? null,
    last: days.at(-1) ?? null,
    confidence: read.length === 0 ? null : Math.max(...read.map(([, confidence]) => confidence)),
  };
}
