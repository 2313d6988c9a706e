/** A month of which much is told, and the event that most tell of. */
export interface Peak<Event> {
  readonly month: string;
  readonly event: Event;
  readonly count: number;
}

/** Chosen: as many as fit on a screen. */
const MOST_PEAKS = 6;

/** The months with the most events, in the order of time. Of each the first event given. What has no day is left out. */
export function peaksOf<Event extends { readonly from: string | null }>(events: readonly Event[]): Peak<Event>[] {
  const months = new Map<string, Peak<Event>>();
  for (const event of events) {
    if (event.from === null) continue;
    const month = event.from.slice(0, 7);
    const peak = months.get(month);
    months.set(month, { month, event: peak?.event ?? event, count: (peak?.count ?? 0) + 1 });
  }
  return [...months.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PEAKS)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
