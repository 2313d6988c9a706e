import { eventsPart } from '../../filter/event-selection.js';
import { compose } from '../../graph/compose.js';
import { participantById } from '../actors/actors.queries.js';
import type { Participant } from '../actors/actors.types.js';
import { countRows, selectionOf } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { countsOf } from '../filter/left-out.js';
import type { RequestContext } from '../request-context.js';
import type { Dyad, DyadArgs, DyadSide } from './dyad.types.js';
import { tallyOf, type Count } from './tally.js';

interface DyadCount extends Count {
  readonly isForward: boolean;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * Sums up what two actors do to each other. An event in which both act on both counts as one of the first.
 *
 * @throws UnknownId
 */
export async function dyad(context: RequestContext, { a, b, filter }: DyadArgs): Promise<Dyad> {
  const [one, other] = await Promise.all([participantById(context, a, 'a'), participantById(context, b, 'b')]);
  const between = { between: [one.id, other.id] };
  const checked = await checkedFilter(context, filter ? { ...between, and: [filter] } : between, 'event');
  const selection = await selectionOf(context, checked);
  const { statement, parameters } = compose(
    'event/dyad',
    { EVENTS: eventsPart(selection) },
    { sourceId: one.id, targetId: other.id },
  );
  const rows = await context.reads.read<DyadCount>(statement, parameters);
  const { leftOut } = countsOf(() => countRows(context, checked), checked.asksForStatus);
  return {
    forward: sideOf(
      one,
      other,
      rows.filter(({ isForward }) => isForward),
    ),
    backward: sideOf(
      other,
      one,
      rows.filter(({ isForward }) => !isForward),
    ),
    leftOut,
  };
}

function sideOf(source: Participant, target: Participant, rows: readonly DyadCount[]): DyadSide {
  const days = rows.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  return {
    source,
    target,
    ...tallyOf(rows),
    claims: rows.reduce((sum, { claims }) => sum + claims, 0),
    first: days.sort().at(0) ?? null,
    last: days.at(-1) ?? null,
  };
}
