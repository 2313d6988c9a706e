import type { Choice } from './selection.js';

/** How much was exported, and how much was left out since it is no fact and nobody asked for its status. */
export interface Count {
  exported: number;
  noFacts: number;
}

/** What a tally counts. */
export type Counted = 'events' | 'relations';

/** Counts what becomes of the events and relations of one export. */
export class Tally {
  readonly events: Count = { exported: 0, noFacts: 0 };
  readonly relations: Count = { exported: 0, noFacts: 0 };

  /** Counts one more, and tells whether it is exported. */
  count(what: Counted, choice: Choice): boolean {
    if (choice === 'EXPORTED') this[what].exported += 1;
    if (choice === 'NO_FACT') this[what].noFacts += 1;
    return choice === 'EXPORTED';
  }

  /** What was exported and what was left out: "4 relations; left out, since they are no facts: 2 relations". */
  inWords(what: readonly Counted[]): string {
    const words = (pick: (count: Count) => number): string =>
      what.map((name) => `${pick(this[name])} ${pick(this[name]) === 1 ? name.slice(0, -1) : name}`).join(' and ');
    const exported = words(({ exported }) => exported);
    if (what.every((name) => this[name].noFacts === 0)) return exported;
    return `${exported}; left out, since they are no facts: ${words(({ noFacts }) => noFacts)}`;
  }
}
