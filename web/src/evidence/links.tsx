import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { writeState } from '../state/explorer-state.js';
import { change, useExplorer } from '../state/use-explorer.js';

/** A link to a page of the panel. It has an address of its own, so that it can be opened beside, or copied. */
export function PanelLink({ to, children }: { readonly to: readonly string[]; readonly children: ReactNode }) {
  const state = useExplorer();
  return (
    <Anchor
      href={writeState({ ...state, open: to }) || '/'}
      inherit
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        change({ open: to });
      }}
    >
      {children}
    </Anchor>
  );
}

interface Named {
  readonly __typename?: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Who takes part, each leading to its page; a place has none.
 *
 * @param self - the one whose page this is, which leads nowhere
 */
export function Names({
  of,
  none,
  self,
}: {
  readonly of: readonly Named[];
  readonly none: string;
  readonly self?: string;
}) {
  if (of.length === 0) return <span className="quiet">{none}</span>;
  return of.map(({ __typename, id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      {__typename === 'Place' || id === self ? name : <PanelLink to={['actor', id]}>{name}</PanelLink>}
    </span>
  ));
}
