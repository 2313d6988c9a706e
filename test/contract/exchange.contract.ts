import { compose } from '../../src/graph/compose.js';
import type { GraphStore, Statement } from '../../src/graph/store.js';
import { STATUSES } from '../../src/ontology/statuses.js';
import { ingestAll } from '../support/contents.js';
import { DOCUMENTS, exchanged } from '../support/exchange.js';
import { claimAt, relation, toldAt, who, WORLD } from './world.js';

/** What the formats for other programs have of a graph. */
export function exchangeContract(open: () => Promise<GraphStore>): void {
  describe('exchange', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
    });
    afterAll(() => store.close());

    const pressed = toldAt(0, 0);
    const pressures = relation('PRESSURES', 'Taliban', 'ISIS-K');
    const meets = relation('MEETS', 'Iran', 'Pakistan');

    const among = async (name: Statement, cypher: string, ids: readonly string[]) => {
      const condition = { cypher, values: { wanted: ['CONSULT', 'PART_OF', 'MEETS'] } };
      const { statement, parameters } = compose(name, { CONDITION: condition }, { ids });
      return (await store.read(statement, parameters)).map(({ id }) => id);
    };

    it('export/relations-among, events-among and facts-among tell which of some pass a filter', async () => {
      const partOf = relation('PART_OF', 'ISIS-K', 'ISIS');
      expect(await among('export/relations-among', 'relation.type IN $wanted', [pressures, meets])).toEqual([meets]);
      const events = (await store.read('export/event-details', { after: '', first: 10 })).map(({ id }) => id as string);
      const consulted = await among('event/among', 'event.type IN $wanted', events);
      expect(consulted).toHaveLength(3);
      expect(consulted).not.toContain(pressed);
      const facts = await store.read('export/facts', { after: '', first: 10 });
      const ids = facts.map(({ id }) => id as string);
      const folded = facts.filter(({ relationIds }) => (relationIds as string[]).includes(partOf));
      expect(folded).toHaveLength(1);
      expect(await among('export/facts-among', 'relation.type IN $wanted', ids)).toEqual([folded[0]!.id]);
    });

    it('export/citations tells where articles tell of an event, claim by claim', async () => {
      const rows = await store.read('export/citations', { ids: [pressed] });
      expect(rows.map(({ claimId }) => claimId)).toEqual([claimAt(0, 0), claimAt(1, 0), claimAt(1, 1)].sort());
      expect(rows.find(({ claimId }) => claimId === claimAt(1, 1))).toEqual({
        eventId: pressed,
        claimId: claimAt(1, 1),
        status: 'DENIED',
        confidence: 0.5,
        speakerIds: [who('Taliban')],
        index: 1,
        start: 31,
        end: 73,
        sentence: 'The Taliban denied that it pressed ISIS-K.',
        articleId: expect.any(String) as string,
        title: 'Denial',
        published: '2023-06-03T08:00:00Z',
        publisher: 'The Weekly',
        url: 'https://example.org/denial',
      });
    });

    it('export/event-details gives what event/by-ids gives, page by page', async () => {
      const rows = await store.read('export/event-details', { after: '', first: 10 });
      expect(rows).toHaveLength(6);
      const told = await store.read('event/by-ids', { ids: [pressed] });
      expect(told[0]).toMatchObject({ ...rows.find(({ id }) => id === pressed) });
      const next = await store.read('export/event-details', { after: rows[0]!.id!, first: 1 });
      expect(next.map(({ id }) => id)).toEqual([rows[1]!.id]);
    });

    it.each([
      ['all that is a fact', {}, [4, 2], [4, 2]],
      ['a type of event', { types: ['CONSULT'] }, [3, 0], [2, 0]],
      ['a relation', { relations: ['PART_OF', 'PRESSURES'] }, [1, 0], [2, 0]],
      ['a status', { statuses: ['PLANNED', 'ALLEGED'] }, [2, 0], [2, 0]],
      ['what is denied by some, though it is a fact', { statuses: ['DENIED'] }, [0, 0], [1, 0]],
      ['days', { since: '2022-01-01', until: '2023-05-15' }, [1, 0], [1, 0]],
      ['an actor', { actor: who('Taliban') }, [2, 1], [2, 1]],
      ['what is sure', { minConfidence: 0.8 }, [2, 0], [3, 0]],
      ['nobody', { actor: 'nobody' }, [0, 0], [0, 0]],
    ] as const)(
      'counts the events and relations, exported and left out, of %s',
      async (_, wanted, events, relations) => {
        const { tally } = await exchanged(store, 'neo4j-excerpt', { part: 'edges', ...wanted });
        expect(tally.events).toEqual({ exported: events[0], noFacts: events[1] });
        expect(tally.relations).toEqual({ exported: relations[0], noFacts: relations[1] });
      },
    );

    it('is the same in either order of the articles, in each format', async () => {
      const texts = (reader: GraphStore): Promise<string[]> =>
        Promise.all(
          DOCUMENTS.flatMap(([format, part]) =>
            [null, STATUSES].map(async (statuses) => (await exchanged(reader, format, { part, statuses })).text),
          ),
        );
      const wanted = await texts(store);
      // A server has one graph, which is emptied when it is opened anew.
      const other = await open();
      await ingestAll(other, [...WORLD].reverse());
      expect(await texts(other)).toEqual(wanted);
      expect(wanted.every((text) => text.length > 100)).toBe(true);
      await other.close();
    });
  });
}
