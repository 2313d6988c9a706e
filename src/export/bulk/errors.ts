import { CasusError } from '../../errors.js';

/** How many nodes and edges there are. */
export interface Totals {
  readonly nodes: number;
  readonly edges: number;
}

/** What was exported isn't all that the graph has, or more: it was changed meanwhile, or has what Casus knows nothing of. */
export class GraphChanged extends CasusError {
  readonly code = 'GRAPH_CHANGED';

  constructor(written: Totals, there: Totals) {
    super(`The graph has ${amount(there)}, and ${amount(written)} were exported.`, {
      where: 'export',
      remedy: 'Export again while nobody writes; where that is no help, casus check tells what does not belong there.',
    });
  }
}

const amount = ({ nodes, edges }: Totals): string => `${nodes} nodes with ${edges} edges`;
