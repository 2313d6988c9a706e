import { Button } from '@mantine/core';
import { STATUSES } from '../../../src/ontology/statuses.js';
import { counted } from '../app/words.js';
import { change, useExplorer } from '../state/use-explorer.js';
import type { Network } from './network.js';
import type { Picture } from './picture.js';

/** How much of all there is is seen, and a way to see the rest. */
export function GraphFacts({ network, picture }: { readonly network: Network; readonly picture: Picture }) {
  const { filter, most } = useExplorer();
  const { total, leftOut, relations, chain } = network;
  if (total === undefined) return null;
  return (
    <div className="facts" role="status">
      <span>
        {counted(picture.figures.length, 'actor')}, {counted(picture.dyads.length, 'dyad')}
      </span>
      {total > most && relations.length >= most && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            change({ most: most * 5 });
          }}
        >
          {(total - most).toLocaleString('en')} more relations
        </Button>
      )}
      {leftOut > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            change({ filter: { ...filter, statuses: STATUSES } });
          }}
        >
          {leftOut.toLocaleString('en')} planned, alleged or denied: show
        </Button>
      )}
      {chain === null && <span>No chain joins the two.</span>}
    </div>
  );
}
