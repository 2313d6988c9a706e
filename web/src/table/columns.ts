import type { EventSummaryFragment } from '../../../client/generated/operations.js';

type Key = 'day' | 'source' | 'type' | 'target' | 'status' | 'place' | 'sources' | 'confidence';

export interface Column {
  readonly key: Key;
  readonly label: string;
  readonly of: (event: EventSummaryFragment) => string | number;
}

/** How rows are ordered. */
export interface Sorting {
  readonly column: Key;
  readonly isAscending: boolean;
}

export const COLUMNS: readonly Column[] = [
  { key: 'day', label: 'Day', of: ({ from }) => from ?? '' },
  { key: 'source', label: 'Source', of: ({ sources }) => sources[0]?.name ?? '' },
  { key: 'type', label: 'Event type', of: ({ type, mode }) => `${type} ${mode ?? ''}` },
  { key: 'target', label: 'Target', of: ({ targets }) => targets[0]?.name ?? '' },
  { key: 'status', label: 'Status', of: ({ status }) => status },
  { key: 'place', label: 'Place', of: ({ place }) => place?.name ?? '' },
  { key: 'sources', label: 'Sources', of: ({ support }) => support },
  { key: 'confidence', label: 'Confidence', of: ({ confidence }) => confidence },
];

/** Events in the order of a column; those equal in it as they came. */
export function sorted(
  events: readonly EventSummaryFragment[],
  { column, isAscending }: Sorting,
): EventSummaryFragment[] {
  const { of } = COLUMNS.find(({ key }) => key === column)!;
  const sign = isAscending ? 1 : -1;
  return [...events].sort((a, b) => {
    const [first, second] = [of(a), of(b)];
    if (typeof first === 'number' && typeof second === 'number') return sign * (first - second);
    return sign * String(first).localeCompare(String(second), 'en');
  });
}
