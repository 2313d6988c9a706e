import { NO_LINKS, type EventLinks } from '../resolution/derive-events.js';
import { isIdentity } from '../resolution/block-key.js';
import { bucketOf, bucketsAround, type Telling } from '../resolution/telling.js';
import type { Participants } from './participants.js';
import { readTellings, type ToldIds } from './read-tellings.js';
import type { Row, Transaction } from './store.js';

/** All claims that can tell of the same events or facts as some others, and what analysts decided of these. */
export interface ToldAround {
  readonly tellings: readonly Telling[];
  readonly links: EventLinks;
}

/**
 * Reads the claims around some: those of the events and facts in their buckets, of the events that analysts joined with
 * these, and so on.
 *
 * @param came - claims as they now are; they win over what the graph has of them
 * @param gone - claims that are out of the graph
 * @param participants - knows the identities of both, and afterwards those of all claims found
 */
export async function toldAround(
  transaction: Transaction,
  came: readonly Telling[],
  gone: readonly Telling[],
  participants: Participants,
): Promise<ToldAround> {
  const found = new Map(came.map((telling) => [telling.id, telling]));
  const search = new Search(transaction, participants);
  let around: readonly Telling[] = [...came, ...gone];
  let links = NO_LINKS;
  while (around.length > 0) {
    const told = await search.toldNear(around);
    const more = (await search.tellingsOf(told)).filter(({ id }) => !found.has(id));
    for (const telling of more) found.set(telling.id, telling);
    links = await search.linksOf([...around, ...more], links);
    around = (await search.joinedTo([...found.values()], links)).filter(({ id }) => !found.has(id));
    for (const telling of around) found.set(telling.id, telling);
  }
  return { tellings: [...found.values()], links };
}

/** What was asked already, so that nothing is asked twice. */
class Search {
  private readonly buckets = new Set<string>();
  private readonly told = new Set<string>();
  private readonly keys = new Set<string>();

  constructor(
    private readonly transaction: Transaction,
    private readonly participants: Participants,
  ) {}

  /** Events and facts of claims, and those in the buckets around them. */
  async toldNear(tellings: readonly Telling[]): Promise<ToldIds> {
    const buckets = tellings.flatMap((telling) =>
      [bucketOf(telling, this.participants.of), telling.bucket ?? []].flat(),
    );
    const keys = buckets.flatMap(bucketsAround);
    const rows = await this.ask('claim/about-in-buckets', unasked(keys, this.buckets));
    const own = tellings.flatMap(({ aboutId, label }) =>
      aboutId === null ? [] : [{ id: aboutId, isEvent: label === 'Event' }],
    );
    return this.fresh([...rows, ...own]);
  }

  async tellingsOf(told: ToldIds): Promise<Telling[]> {
    const tellings = await readTellings(this.transaction, told);
    await this.participants.look(this.transaction, tellings.flatMap(identitiesOf));
    return tellings;
  }

  async linksOf(tellings: readonly Telling[], known: EventLinks): Promise<EventLinks> {
    const keys = unasked(
      tellings.filter(({ label }) => label === 'Event').map(({ key }) => key),
      this.keys,
    );
    const rows = await this.ask('change/event-links', keys);
    const pairs = (kind: string) =>
      rows
        .filter((row) => row.kind === kind)
        .flatMap((row) => (row.pairs as string[]).map((pair) => pair.split(' ') as [string, string]));
    return { same: [...known.same, ...pairs('SAME_EVENTS')], apart: [...known.apart, ...pairs('DIFFERENT_EVENTS')] };
  }

  /** Claims that analysts joined with some, and that weren't found yet. */
  async joinedTo(found: readonly Telling[], { same }: EventLinks): Promise<Telling[]> {
    const known = new Set(found.map(({ key }) => key));
    const rows = await this.ask(
      'claim/about-keys',
      [...new Set(same.flat())].filter((key) => !known.has(key)),
    );
    return this.tellingsOf(this.fresh(rows));
  }

  private fresh(rows: readonly Row[]): ToldIds {
    const fresh = rows.filter(({ id }) => !this.told.has(id as string));
    for (const { id } of fresh) this.told.add(id as string);
    const ids = (isEvent: boolean) => [
      ...new Set(fresh.filter((row) => row.isEvent === isEvent).map(({ id }) => id as string)),
    ];
    return { events: ids(true), facts: ids(false) };
  }

  private ask(statement: string, keys: readonly string[]): Promise<Row[]> {
    return keys.length === 0 ? Promise.resolve([]) : this.transaction.run(statement, { keys });
  }
}

/** Every identity that a claim names, and those that stand for them. */
export function identitiesOf({ sourceIds, targetIds, placeId, blockSources, blockTargets }: Telling): string[] {
  const standing = [...blockSources, ...blockTargets].filter(isIdentity);
  return [...sourceIds, ...targetIds, ...standing, ...(placeId === null ? [] : [placeId])];
}

/** Those of some keys that weren't asked yet; from now on they were. */
function unasked(keys: readonly string[], asked: Set<string>): string[] {
  const fresh = [...new Set(keys)].filter((key) => !asked.has(key));
  for (const key of fresh) asked.add(key);
  return fresh;
}
