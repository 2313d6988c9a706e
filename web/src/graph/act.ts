import { change, explorerState } from '../state/use-explorer.js';

/** Shows who stands around these. */
export function expand(ids: readonly string[]): void {
  const { expanded, collapsed } = explorerState();
  change({ expanded: [...new Set([...expanded, ...ids])], collapsed: collapsed.filter((id) => !ids.includes(id)) });
}

/** Takes away who was shown around these, and who hangs on them alone. */
export function collapse(ids: readonly string[]): void {
  const { expanded, collapsed } = explorerState();
  change({ expanded: expanded.filter((id) => !ids.includes(id)), collapsed: [...new Set([...collapsed, ...ids])] });
}

export function hide(ids: readonly string[]): void {
  change({ hidden: [...new Set([...explorerState().hidden, ...ids])], picked: [] });
}

/** Asks for the shortest chain between two. */
export function join(ids: readonly string[]): void {
  if (ids.length === 2) change({ path: ids, open: ['path'] });
}
