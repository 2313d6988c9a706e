interface Key {
  readonly keys: string;
  readonly does: string;
}

/** Every key, by where it works. */
export const KEYS: readonly { readonly where: string; readonly keys: readonly Key[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: '/ or Ctrl+K', does: 'search, or ask in a phrase' },
      { keys: '1 2 3', does: 'graph, map, table' },
      { keys: 'Ctrl+Z', does: 'undo what was done to the view' },
      { keys: 'Ctrl+Shift+Z', does: 'redo it' },
      { keys: 'N', does: 'add articles' },
      { keys: 'R', does: 'review' },
      { keys: '?', does: 'this help' },
      { keys: 'Escape', does: 'close the panel, pick nobody' },
    ],
  },
  {
    where: 'In the graph',
    keys: [
      { keys: '← ↑ → ↓', does: 'to the next actor in that direction' },
      { keys: 'Enter', does: 'open it' },
      { keys: 'Space', does: 'pick it, or not' },
      { keys: '+ − 0', does: 'closer, farther, all of it' },
      { keys: 'E', does: 'expand: who stands around' },
      { keys: 'C', does: 'collapse: without those who hang on it alone' },
      { keys: 'H', does: 'hide' },
      { keys: 'Shift+H', does: 'show all that is hidden' },
      { keys: 'P', does: 'pin where it is, or let go' },
      { keys: 'Shift+P', does: 'let all go' },
      { keys: 'L', does: 'lasso: arrows move a cross, Space sets a corner, Enter picks' },
      { keys: 'G', does: 'group by kind, by country, not' },
      { keys: 'S', does: 'shortest path between the two picked' },
    ],
  },
  {
    where: 'In the review',
    keys: [
      { keys: 'J K', does: 'down, up' },
      { keys: 'M', does: 'merge' },
      { keys: 'C X', does: 'confirm, reject a reading' },
      { keys: 'Ctrl+Enter', does: 'decide, once the reason is written' },
    ],
  },
];
