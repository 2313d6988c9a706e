import type { GraphReader } from '../graph/store.js';
import type { Selection } from './selection.js';
import { Tally } from './tally.js';

/** What an export is made of: the graph, what of it is wanted, and where it is counted what was exported. */
export interface Source {
  readonly reader: GraphReader;
  readonly selection: Selection;
  readonly tally: Tally;
}

/** The same, for what is read a second time and would count double. */
export function uncounted(source: Source): Source {
  return { ...source, tally: new Tally() };
}
