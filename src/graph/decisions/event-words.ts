import type { GraphReader, Row } from '../store.js';

/** Events that claims with certain keys tell of now, in a few words each: "Iran meets Pakistan (2021-01-01)". */
export async function wordsOfEvents(
  reader: GraphReader,
  keys: readonly string[],
): Promise<(key: string) => readonly string[]> {
  if (keys.length === 0) return () => [];
  const told = await reader.read('change/events-of-keys', { keys: [...new Set(keys)] });
  const ids = [...new Set(told.map(({ id }) => id as string))];
  const events = ids.length === 0 ? [] : await reader.read('event/by-ids', { ids });
  const who = [...new Set(events.flatMap(({ sourceIds, targetIds }) => [sourceIds, targetIds] as string[][]).flat())];
  const participants = who.length === 0 ? [] : await reader.read('participant/by-ids', { ids: who });
  const names = new Map(participants.map(({ id, name }) => [id as string, name as string]));
  const words = new Map(events.map((event) => [event.id, wordsOf(event, names)]));
  return (key) => told.filter((row) => row.key === key).flatMap(({ id }) => words.get(id as string) ?? []);
}

function wordsOf({ relation, sourceIds, targetIds, day }: Row, names: ReadonlyMap<string, string>): string {
  const side = (ids: unknown): string => (ids as string[]).map((id) => names.get(id) ?? id).join(', ');
  const verb = (relation as string).toLowerCase().replaceAll('_', ' ');
  const who = [side(sourceIds) || 'somebody', verb, side(targetIds)].filter((part) => part !== '').join(' ');
  return day === '' ? who : `${who} (${day as string})`;
}
