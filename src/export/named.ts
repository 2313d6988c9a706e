import type { GraphReader } from '../graph/store.js';
import type { ParticipantRow } from './rows.js';

/** Actors and places by their ids. */
export async function participantsById(
  reader: GraphReader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ParticipantRow>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = (await reader.read('participant/by-ids', { ids: wanted })) as unknown as ParticipantRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who or what takes part in an event, and where it is, by ids. */
export function takingPart(event: {
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly placeIds?: readonly string[];
}): string[] {
  return [...event.sourceIds, ...event.targetIds, ...(event.placeIds ?? [])];
}

/** An event in a few words: "Taliban, army ATTACKS village". */
export function eventName(
  event: { readonly relation: string; readonly sourceIds: readonly string[]; readonly targetIds: readonly string[] },
  known: ReadonlyMap<string, ParticipantRow>,
): string {
  const names = (ids: readonly string[]) => ids.flatMap((id) => known.get(id)?.name ?? []).join(', ');
  return [names(event.sourceIds), event.relation, names(event.targetIds)].filter((words) => words !== '').join(' ');
}
