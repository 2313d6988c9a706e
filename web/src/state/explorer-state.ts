import type { Filter } from '../../../client/generated/operations.js';

export const VIEWS = ['graph', 'map', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const GROUPINGS = ['none', 'kind', 'country'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Where somebody put a node, in the coordinates of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** All that is seen. It stands in the address whole, so that a link, a bookmark and the back button give it again. */
export interface ExplorerState {
  /** What is wanted, as the API takes it. */
  readonly filter: Filter;
  readonly view: View;
  /** What the panel shows, its kind first: ["actor", ID], ["edge", SOURCE, TARGET], ["event", ID]; empty where it is closed. */
  readonly open: readonly string[];
  /** Actors whose neighbours are shown though they don't pass the filter. */
  readonly expanded: readonly string[];
  /** Actors of whom those neighbours are left out that hang on them alone. */
  readonly collapsed: readonly string[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  readonly grouping: Grouping;
  /** Nodes that are picked, in the order of picking. */
  readonly picked: readonly string[];
  /** How many relations are loaded at most. */
  readonly most: number;
  /** The two ends of a chain that is asked for. */
  readonly path: readonly string[];
}

export const START: ExplorerState = {
  filter: {},
  view: 'graph',
  open: [],
  expanded: [],
  collapsed: [],
  hidden: [],
  pins: [],
  grouping: 'none',
  picked: [],
  path: [],
  most: 1_000,
};

/** The state that an address tells. What it tells wrongly counts as left out: a link may be old, or cut. */
export function readState(search: string): ExplorerState {
  const parameters = new URLSearchParams(search);
  const list = (name: string): string[] => parameters.get(name)?.split(',').filter(Boolean) ?? [];
  return {
    filter: readFilter(parameters.get('filter')),
    view: VIEWS.find((view) => view === parameters.get('view')) ?? START.view,
    open: parameters.get('open')?.split(':') ?? [],
    expanded: list('expanded'),
    collapsed: list('collapsed'),
    hidden: list('hidden'),
    pins: list('pins').flatMap(readPin),
    grouping: GROUPINGS.find((grouping) => grouping === parameters.get('group')) ?? START.grouping,
    picked: list('picked'),
    path: list('path'),
    most: Number(parameters.get('most')) || START.most,
  };
}

/** The query of an address that tells a state; what is as at the start is left out. */
export function writeState(state: ExplorerState): string {
  const { filter, view, open, grouping, pins, most } = state;
  const parameters = new URLSearchParams();
  const add = (name: string, value: string, start = ''): void => {
    if (value !== start) parameters.set(name, value);
  };
  add('filter', JSON.stringify(withoutEmpty(filter)), '{}');
  add('view', view, START.view);
  add('open', open.join(':'));
  for (const name of ['expanded', 'collapsed', 'hidden', 'picked', 'path'] as const) add(name, state[name].join(','));
  add('pins', pins.map(({ id, x, y }) => `${id}~${x.toFixed(1)}~${y.toFixed(1)}`).join(','));
  add('group', grouping, START.grouping);
  add('most', String(most), String(START.most));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** A filter without the conditions that ask for nothing. */
export function withoutEmpty(filter: Filter): Filter {
  const asked = Object.entries(filter).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(asked);
}

function readFilter(text: string | null): Filter {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

function readPin(text: string): Pin[] {
  const [id = '', x = '', y = ''] = text.split('~');
  const pin = { id, x: Number(x), y: Number(y) };
  return id !== '' && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : [];
}
