import { blockingKeys } from '../../resolution/blocking-keys.js';
import type { ActorProfile } from '../../resolution/similar-actors.js';
import type { GraphReader } from '../store.js';

/** An actor as far as others are told from it. */
export interface KnownActor extends Omit<ActorProfile, 'company'> {
  readonly id: string;
  /** The actor that an analyst split it off, or null. */
  readonly splitFromId: string | null;
}

/** How many actors may share a key for all of them to be compared with each other. Chosen: some seconds for 50,000 actors. */
export const FEW = 20;

/** Actors that may be one: those whose names have a key in common. */
export class ActorBlocks {
  private readonly actors = new Map<string, KnownActor>();
  private readonly blocks = new Map<string, KnownActor[]>();

  constructor(actors: readonly KnownActor[]) {
    for (const actor of actors) this.add(actor);
  }

  add(actor: KnownActor): void {
    this.actors.set(actor.id, actor);
    for (const key of blockingKeys(actor)) {
      const block = this.blocks.get(key);
      if (block === undefined) this.blocks.set(key, [actor]);
      else block.push(actor);
    }
  }

  get size(): number {
    return this.actors.size;
  }

  /** Pairs of one actor with each that shares a key with it. None where it isn't known. */
  pairsOf(id: string): [KnownActor, KnownActor][] {
    const actor = this.actors.get(id);
    if (actor === undefined) return [];
    const others = new Set(blockingKeys(actor).flatMap((key) => this.blocks.get(key) ?? []));
    others.delete(actor);
    return [...others].filter((other) => !areSplit(actor, other)).map((other) => [actor, other]);
  }

  /**
   * Pairs that share a key, each once. Where a key is more than `few` actors', such as a common family name, they have to
   * share another one too.
   */
  *pairs(few: number): Generator<[KnownActor, KnownActor]> {
    const seen = new Set<string>();
    for (const [key, block] of this.blocks) {
      for (const group of block.length > few ? narrowed(key, block, few) : [block]) {
        for (const [at, a] of group.entries()) {
          for (const b of group.slice(at + 1)) {
            const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
            if (seen.has(pair) || areSplit(a, b)) continue;
            seen.add(pair);
            yield [a, b];
          }
        }
      }
    }
  }
}

/** Those of a block that share another key as well; groups that are still more than `few` are left out. */
function narrowed(key: string, block: readonly KnownActor[], few: number): KnownActor[][] {
  const groups = new Map<string, KnownActor[]>();
  for (const actor of block) {
    for (const other of blockingKeys(actor).filter((one) => one !== key)) {
      const group = groups.get(other);
      if (group === undefined) groups.set(other, [actor]);
      else group.push(actor);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= few);
}

/** Whether an analyst said that the two are two. */
function areSplit(a: KnownActor, b: KnownActor): boolean {
  return (
    a.splitFromId === b.id || b.splitFromId === a.id || (a.splitFromId !== null && a.splitFromId === b.splitFromId)
  );
}

/** How many actors are read at once. Chosen: the embedded store sorts all of a label for each page. */
const PAGE = 10_000;

/** Reads all actors that have a proper name. Takes memory for each: some 2 kB. */
export async function readActorBlocks(reader: GraphReader): Promise<ActorBlocks> {
  const blocks = new ActorBlocks([]);
  for await (const actor of readActors(reader)) blocks.add(actor);
  return blocks;
}

/** All actors that have a proper name, page by page. Others have their turn in between. */
export async function* readActors(reader: GraphReader): AsyncGenerator<KnownActor> {
  for (let after = '', isLast = false; !isLast;) {
    const rows = await reader.read('suggestion/actors', { after, first: PAGE });
    const origins = await mainsOf(
      reader,
      rows.flatMap(({ splitFrom }) => (splitFrom === null ? [] : [splitFrom as string])),
    );
    for (const [at, { splitFrom, ...actor }] of rows.entries()) {
      if (at % 1_000 === 999) await breath();
      yield {
        ...(actor as unknown as KnownActor),
        splitFromId: splitFrom === null ? null : (origins.get(splitFrom as string) ?? null),
      };
    }
    isLast = rows.length < PAGE;
    after = (rows.at(-1)?.id as string | undefined) ?? '';
  }
}

/** The participants that identities are; none for what isn't there. */
export async function mainsOf(reader: GraphReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read('participant/of-identities', { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, participantId }) => [id as string, participantId as string]));
}

/** Lets others have their turn in between. */
export const breath = (): Promise<void> => new Promise((done) => setImmediate(done));
