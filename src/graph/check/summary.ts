import { isMendable, saysOf, type FaultKind, type Finding } from './finding.js';

/** How many findings of each kind are shown. */
const EXAMPLES = 3;

/** The findings of one kind. */
export interface FaultSummary {
  readonly kind: FaultKind;
  /** What is wrong, in words. */
  readonly says: string;
  readonly mendable: boolean;
  readonly count: number;
  /** The first few. */
  readonly examples: readonly Omit<Finding, 'kind'>[];
}

/** Counts findings by kind, in the order in which they come, and keeps a few of each. */
export async function summary(findings: AsyncIterable<Finding>): Promise<FaultSummary[]> {
  const kinds = new Map<FaultKind, { count: number; examples: Omit<Finding, 'kind'>[] }>();
  for await (const { kind, id, detail } of findings) {
    const known = kinds.get(kind) ?? { count: 0, examples: [] };
    kinds.set(kind, known);
    known.count += 1;
    if (known.examples.length < EXAMPLES) known.examples.push({ id, detail });
  }
  return [...kinds].map(([kind, known]) => ({ kind, says: saysOf(kind), mendable: isMendable(kind), ...known }));
}
