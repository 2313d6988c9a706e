import { changePages } from '../decisions/changes.js';
import { splitFrom } from '../decisions/subjects.js';
import type { GraphReader } from '../store.js';
import { mainsOf } from './actor-blocks.js';

/** Identities of which none of the ones is any of the others. */
type Sides = readonly [ones: readonly string[], others: readonly string[]];

/**
 * Tells of two actors, by Participant.id, whether an analyst said that they are two: undid a merge of them, or split one off
 * the other, or both off a third. Reads all splits and all merges that were undone.
 */
export async function readSaidApart(reader: GraphReader): Promise<(one: string, other: string) => boolean> {
  const sides = [...(await undone(reader)), ...(await splits(reader))];
  const mains = await mainsOf(reader, sides.flat(2));
  const pairs = new Set<string>();
  for (const [ones, others] of sides) {
    for (const one of idsIn(mains, ones)) for (const other of idsIn(mains, others)) pairs.add(`${one} ${other}`);
  }
  return (one, other) => one !== other && (pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`));
}

async function undone(reader: GraphReader): Promise<Sides[]> {
  const sides: Sides[] = [];
  for await (const changes of changePages(reader, ['MERGE'], false))
    for (const { joins } of changes) sides.push([joins, joins]);
  return sides;
}

async function splits(reader: GraphReader): Promise<Sides[]> {
  const sides: Sides[] = [];
  const splitOff = new Map<string, string[]>();
  for await (const changes of changePages(reader, ['SPLIT'], true)) {
    for (const change of changes) {
      const origins = splitFrom(change);
      sides.push([[...origins, ...origins.flatMap((id) => splitOff.get(id) ?? [])], change.joins]);
      for (const id of origins) splitOff.set(id, [...(splitOff.get(id) ?? []), ...change.joins]);
    }
  }
  return sides;
}

/** The participants that identities are now; without those that nothing names any more. */
function idsIn(mains: ReadonlyMap<string, string>, identities: readonly string[]): Set<string> {
  return new Set(identities.flatMap((id) => mains.get(id) ?? []));
}
