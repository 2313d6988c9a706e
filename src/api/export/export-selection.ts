import type { Selection } from '../../export/selection.js';
import type { Counted } from '../../export/tally.js';
import type { Filter } from '../../filter/filter.js';
import { countRows as countEvents } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { countsOf } from '../filter/left-out.js';
import { countRows as countRelations } from '../relations/relations.queries.js';
import type { ReadContext } from '../request-context.js';

/**
 * Looks up what a filter names in the graph that is to be exported.
 *
 * @throws ArgumentsInvalid where it joins too many, and what GraphStore.read throws
 */
export async function exportSelection(context: ReadContext, filter: Filter): Promise<Selection> {
  const { filter: events, asksForStatus } = await checkedFilter(context, filter, 'event');
  const { filter: relations } = await checkedFilter(context, filter, 'relation');
  return { events, relations, asksForStatus };
}

/** How many of a kind an export leaves out since they are no facts. */
export function leftOutOf(context: ReadContext, selection: Selection, what: Counted): Promise<number> {
  const { asksForStatus } = selection;
  const read = () =>
    what === 'events'
      ? countEvents(context, { filter: selection.events, asksForStatus })
      : countRelations(context, { filter: selection.relations, asksForStatus });
  return countsOf(read, asksForStatus).leftOut();
}
