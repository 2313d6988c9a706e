import { below, drawing, pick } from '../../bench/random.mjs';
import { EVENT_RELATIONS } from '../../src/ontology/relation-types.js';
import { decide } from '../../src/graph/decisions/decide.js';
import { expectClean } from '../support/expect-clean.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { told, type Told } from '../support/told.js';
import { expectWhole } from '../support/whole.js';
import { ingestBySeveral } from './writers.js';

const WRITERS = 8;
const ARTICLES = 64;
const DEEDS_TOLD = 24;
const NAMES = ['Arda', 'Bela', 'Cyra', 'Dorn', 'Esk', 'Fenn', 'Gard', 'Holt'];

describeOnNeo4j('eight writers of articles about the same actors, in opposing orders', (open) => {
  it('all succeed, and make the graph that one writer makes', async () => {
    const store = await open();
    const articles = opposing();
    const started = performance.now();
    expect(await ingestBySeveral(store, articles, WRITERS)).toBe(ARTICLES);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(
      `${WRITERS} opposing writers: ${ARTICLES} articles acknowledged of ${ARTICLES}, in ${seconds} s\n`,
    );
    await expectWhole(store, articles);
    await store.close();
  }, 300_000);

  it('make one event of two that an analyst joined, though they have nobody in common', async () => {
    const store = await open();
    await ingestBySeveral(store, twoDeeds(2), 1);
    const events = await store.read('export/events', { after: '', first: 10 });
    const eventIds = events.map(({ id }) => id as string);
    await decide(
      store,
      'same',
      { kind: 'SAME_EVENTS', eventIds },
      { by: 'ana', why: null, now: '2024-03-02T00:00:00Z' },
    );
    await ingestBySeveral(store, twoDeeds(DEEDS_TOLD).slice(2), WRITERS);
    expect(await store.read('export/events', { after: '', first: 10 })).toMatchObject([{ claims: DEEDS_TOLD }]);
    await expectClean(store);
    await store.close();
  }, 300_000);
});

/** Every other one tells of one deed, the rest of another. */
function twoDeeds(count: number): Told[] {
  return Array.from({ length: count }, (_, at) => {
    const [source, target] = at % 2 === 0 ? ['Arda', 'Bela'] : ['Cyra', 'Dorn'];
    const text = `${source} met ${target}, report ${at} says.`;
    return told([{ text, did: [source, 'MEETS', 'CONSULT', target] }], { published: '2024-03-01' });
  });
}

/** Each tells of all the actors and of the same few deeds, every other one from the last to the first. */
function opposing(): Told[] {
  const draw = drawing(5);
  return Array.from({ length: ARTICLES }, (_, at) => {
    const names = at % 2 === 0 ? NAMES : [...NAMES].reverse();
    const turned = names.map((_, place) => names[(place + at) % names.length]!);
    const tellings = turned.map((name, place) => {
      const other = turned[(place + 1 + below(draw, NAMES.length - 1)) % turned.length]!;
      return { text: `${name} met ${other}.`, did: [name, pick(draw, RELATIONS), 'ASSAULT', other] as const };
    });
    return told([...tellings, { text: `Report ${at} ends.` }], { published: '2024-03-01' });
  });
}

const RELATIONS = EVENT_RELATIONS.slice(0, 2);
