import { useHotkeys } from '@mantine/hooks';
import { VIEWS } from '../state/explorer-state.js';
import { change, redo, undo } from '../state/use-explorer.js';

/** Keys that work wherever one is on the page. Those of the graph are with the graph. */
export function Shortcuts() {
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
    ['1', show(0)],
    ['2', show(1)],
    ['3', show(2)],
    ['N', open('add')],
    ['R', open('review')],
    ['shift+?', open('help')],
    [
      'Escape',
      () => {
        change({ open: [], picked: [], path: [] });
      },
    ],
  ]);
  return null;
}

function show(at: number): () => void {
  return () => {
    change({ view: VIEWS[at]! });
  };
}

function open(what: string): () => void {
  return () => {
    change({ open: [what] });
  };
}
