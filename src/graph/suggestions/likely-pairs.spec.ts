import type { GraphReader, Row } from '../store.js';
import type { KnownActor } from './actor-blocks.js';
import { everyPairOver, likelyPairs } from './likely-pairs.js';

/** A graph in which each of some actors has relations with the same two, and nobody else has any. */
class Company implements GraphReader {
  readonly asked: number[] = [];

  constructor(private readonly ids: ReadonlySet<string>) {}

  read(_: string, parameters: { ids: string[] }): Promise<Row[]> {
    this.asked.push(parameters.ids.length);
    const known = parameters.ids.filter((id) => this.ids.has(id));
    return Promise.resolve(known.map((id) => ({ id, companyIds: ['x', 'y'] })));
  }
}

function actor(id: string, name: string): KnownActor {
  return { id, name, aliases: [], kind: 'person', country: null, articles: 1, splitFromId: null };
}

/** Pairs of spellings of one name, each of actors of its own. */
const spellings = (count: number): [KnownActor, KnownActor][] =>
  Array.from({ length: count }, (_, at) => [actor(`a${at}`, 'Khaled Meshaal'), actor(`b${at}`, 'Khalid Mashal')]);

const itself = (id: string): string => id;

describe('everyPairOver', () => {
  it('leaves out none, where likelyPairs gives the best of many', async () => {
    const [reader, pairs] = [new Company(new Set()), spellings(4_001)];
    expect(await everyPairOver(reader, pairs, 0.8, itself)).toHaveLength(4_001);
    expect(reader.asked).toEqual([4_000, 4_000, 2]);
    expect(await likelyPairs(reader, pairs)).toHaveLength(2_000);
  });

  it('has those that only partners in common bring to the bar, by the actors that the graph has', async () => {
    const pairs = [[actor('a', 'Ada Mary Miller'), actor('b', 'Ada Miller')]] as const;
    const reader = new Company(new Set(['A', 'B']));
    expect(await everyPairOver(reader, pairs, 0.8, itself)).toEqual([]);
    const [found] = await everyPairOver(reader, pairs, 0.8, (id) => id.toUpperCase());
    expect(found).toMatchObject({ score: 0.8, reasons: [expect.any(String), '2 common partners'] });
  });
});
