import { eventCondition } from '../filter/event-selection.js';
import { relationCondition } from '../filter/relation-selection.js';
import type { ResolvedFilter } from '../filter/resolved-filter.js';
import { compose, type Part } from '../graph/compose.js';
import type { GraphReader, Statement } from '../graph/store.js';
import type { EventRow, FactRow, RelationRow } from './rows.js';

/** What of the graph is to be exported, in the one language of filters. */
export interface Selection {
  /** The filter as it is asked of events, and of relations: what a text is looked for in differs. */
  readonly events: ResolvedFilter;
  readonly relations: ResolvedFilter;
  /** Whether it says how real things are to be. Where it doesn't, facts alone are exported, and the rest is counted. */
  readonly asksForStatus: boolean;
}

/** Whether something is exported, would be if its status were asked for, or is not wanted at all. */
export type Choice = 'EXPORTED' | 'NO_FACT' | 'UNWANTED';

/** Tells what becomes of one of the rows that were asked about. */
type ChoiceOf<T> = (row: T) => Choice;

/** What becomes of some events: the status of each is the one derived from all its claims. */
export async function choicesOfEvents(
  reader: GraphReader,
  selection: Selection,
  events: readonly EventRow[],
): Promise<ChoiceOf<EventRow>> {
  const condition = eventCondition(selection.events, false);
  const passing = await among(reader, 'export/events-among', condition, events);
  return (event) => choice(selection, passing(event.id), event.status === 'ACTUAL');
}

/** What becomes of some lasting facts: each is wanted where a relation is that it is folded into. */
export async function choicesOfFacts(
  reader: GraphReader,
  selection: Selection,
  facts: readonly FactRow[],
): Promise<ChoiceOf<FactRow>> {
  const condition = relationCondition(selection.relations, 'node', false);
  const passing = await among(reader, 'export/facts-among', condition, facts);
  return (fact) => choice(selection, passing(fact.id), true);
}

/** What becomes of some relations: a fact is one of which a claim at least says that it happened. */
export async function choicesOfRelations(
  reader: GraphReader,
  selection: Selection,
  relations: readonly RelationRow[],
): Promise<ChoiceOf<RelationRow>> {
  const condition = relationCondition(selection.relations, 'node', false);
  const passing = await among(reader, 'export/relations-among', condition, relations);
  return (relation) => choice(selection, passing(relation.id), relation.actual > 0);
}

/** Asks the graph which of some rows meet a condition; nobody asks where all do. */
async function among(
  reader: GraphReader,
  name: Statement,
  condition: Part,
  asked: readonly { readonly id: string }[],
): Promise<(id: string) => boolean> {
  if (condition.cypher === ALL) return () => true;
  if (asked.length === 0) return () => false;
  const { statement, parameters } = compose(name, { CONDITION: condition }, { ids: asked.map(({ id }) => id) });
  const rows = await reader.read(statement, parameters);
  const ids = new Set(rows.map(({ id }) => id as string));
  return (id) => ids.has(id);
}

/** The condition of a filter that asks for nothing. */
const ALL = 'true';

function choice({ asksForStatus }: Selection, passes: boolean, isFact: boolean): Choice {
  if (!passes) return 'UNWANTED';
  // Where a status was asked for, nothing is left out that somebody could miss.
  return asksForStatus || isFact ? 'EXPORTED' : 'NO_FACT';
}
