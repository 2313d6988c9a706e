import { STATUSES } from '../../src/ontology/statuses.js';
import type { Answer, Server } from './casus.js';

/** More articles, of which the second names somebody of the first in another way. */
const SECOND = 'The Taliban have attacked the Islamic State in Kunar. Jonathan Peter Smithers accused Iran of murder.';
const THIRD = 'Jonathan Smithers threatened Iran on Tuesday. Jonathan Smithers met the Taliban.';

const CHANGE = `{ id kind by why made undone undoneBy undoneWhy summary
  subjects { __typename ... on Actor { id name } ... on Claim { id verdict } ... on Event { id } ... on Article { title } } }`;

/** What analysts decide over the API, and how it is told; leaves the graph as it was. */
export function decisionsOfApi(server: () => Server): void {
  const ask = async (query: string, variables: object = {}): Promise<Answer['data']> => {
    const { data, errors } = await server().ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const actors = async (): Promise<Record<string, string>> => {
    const data = await ask('{ actors(first: 100) { edges { node { id name } } } }');
    const nodes = data.actors.edges.map(({ node }: { node: { id: string; name: string } }) => [node.name, node.id]);
    return Object.fromEntries(nodes as [string, string][]);
  };
  const whole = () =>
    ask(`{ actors(first: 100) { edges { node { id name kind articles } } }
      events(first: 100, filter: {statuses: [${STATUSES.join()}]}) { edges { node { id type status support } } }
      relations(first: 100, filter: {statuses: [${STATUSES.join()}]}) { edges { node { id events } } } }`);

  describe('decisions', () => {
    const articleIds: string[] = [];
    let before: unknown;
    beforeAll(async () => {
      for (const text of [SECOND, THIRD]) {
        const data = await ask(
          'mutation ($text: String!) { ingestArticle(input: {text: $text, title: "More", published: "2023-05-01"}) { article { id } } }',
          { text },
        );
        articleIds.push(data.ingestArticle.article.id as string);
      }
      before = await whole();
    });
    afterAll(async () => {
      for (const id of articleIds) await ask('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id });
    });

    const undo = (id: string) =>
      ask(`mutation ($id: ID!) { undoChange(id: $id, why: "a mistake", by: "bela") ${CHANGE} }`, { id });

    it('merge actors once for one key, tell of it, and are undone', async () => {
      const known = await actors();
      const [one, other] = [known.Iran!, known.Taliban!].sort() as [string, string];
      const merge = `mutation ($ids: [ID!]!) { mergeActors(ids: $ids, why: "a test", by: "ana", key: "m") ${CHANGE} }`;
      const first = await ask(merge, { ids: [one, other] });
      expect(first.mergeActors).toMatchObject({ kind: 'MERGE', by: 'ana', why: 'a test', undone: null });
      expect(first.mergeActors.subjects).toEqual([
        { __typename: 'Actor', id: one, name: expect.any(String) as string },
      ]);
      expect(first.mergeActors.summary).toMatch(/^Merged (Iran and Taliban|Taliban and Iran)$/);
      expect((await ask(merge, { ids: [one, other] })).mergeActors).toEqual(first.mergeActors);

      const { actor, neighborhood, whySame, whyNot } = await ask(
        `query ($id: ID!, $ids: [ID!]!) { actor(id: $id) { id changes { totalCount edges { node { id } } } }
          neighborhood(actorId: $id) { center { id } } whySame(actorId: $id) whyNot(ids: $ids) }`,
        { id: other, ids: [one, other] },
      );
      const { id } = first.mergeActors as { id: string };
      expect(actor).toEqual({ id: one, changes: { totalCount: 1, edges: [{ node: { id } }] } });
      expect(neighborhood.center.id).toBe(one);
      expect(whySame.at(-1)).toMatch(/merged by ana on \d{4}-\d{2}-\d{2}, because “a test”$/);
      expect(whyNot).toEqual(['They are one actor: ask why they are the same.']);

      const pages = 'events(filter: $filter) { totalCount } relations(filter: $filter) { totalCount }';
      const query = `query ($filter: Filter) { ${pages} }`;
      const by = (filter: object) => ask(query, { filter });
      expect(await by({ actor: other })).toEqual(await by({ actor: one }));
      expect(await by({ source: other })).toEqual(await by({ source: one }));
      expect((await by({ actor: other })).events.totalCount).toBeGreaterThan(0);

      expect((await undo(id)).undoChange).toMatchObject({ undoneBy: 'bela', undoneWhy: 'a mistake' });
      expect(await whole()).toEqual(before);
      expect((await ask('query ($ids: [ID!]!) { whyNot(ids: $ids) }', { ids: [one, other] })).whyNot).toContainEqual(
        expect.stringContaining('a merge of the two was undone by bela'),
      );
    });

    it('split an actor, give it a name and a kind, and are undone', async () => {
      const { Taliban: id } = await actors();
      const { splitActor, renameActor, setActorKind } = await ask(
        `mutation ($id: ID!, $articleIds: [ID!]!) {
          splitActor(id: $id, articleIds: $articleIds, why: "another") ${CHANGE}
          renameActor(id: $id, name: "Islamic Emirate", why: "their own name") ${CHANGE}
          setActorKind(id: $id, kind: government, why: "they govern") ${CHANGE} }`,
        { id, articleIds: articleIds.slice(0, 1) },
      );
      expect(splitActor.by).toBe('analyst');
      expect(splitActor.subjects.map((one: { __typename: string }) => one.__typename)).toEqual([
        'Actor',
        'Actor',
        'Article',
      ]);
      expect(renameActor.subjects).toEqual([{ __typename: 'Actor', id, name: 'Islamic Emirate' }]);
      expect(setActorKind.summary).toBe('Said that Taliban is of the kind government');
      const { actor } = await ask('query ($id: ID!) { actor(id: $id) { name kind articles } }', { id });
      expect(actor).toEqual({ name: 'Islamic Emirate', kind: 'government', articles: 2 });
      for (const change of [renameActor, splitActor, setActorKind]) await undo(change.id as string);
      expect(await whole()).toEqual(before);
    });

    it('judge claims, whose first reading is kept, and are undone', async () => {
      const { relations } = await ask(
        '{ relations(filter: {relations: [PRESSURES]}) { edges { node { claims { edges { node { id status } } } } } } }',
      );
      const claim = relations.edges[0].node.claims.edges[0].node as { id: string; status: string };
      const { judgeClaim } = await ask(
        `mutation ($id: ID!) { judgeClaim(claimId: $id, verdict: CORRECTED, correction: {status: ALLEGED}, why: "hearsay") ${CHANGE} }`,
        { id: claim.id },
      );
      expect(judgeClaim.summary).toMatch(/^Corrected the reading of “put pressure on” in Pressure: status ALLEGED$/);
      expect(judgeClaim.subjects).toEqual([
        { __typename: 'Claim', id: claim.id, verdict: 'CORRECTED' },
        { __typename: 'Article', title: 'Pressure' },
      ]);
      const { events } =
        await ask(`{ events(filter: {relations: [PRESSURES], statuses: [ALLEGED]}) { edges { node { status claimsByStatus { status claims }
        claims { edges { node { status confidence verdict original { status relation sources { name } } } } } } } } }`);
      const [{ node }] = events.edges;
      expect(node).toMatchObject({ status: 'ALLEGED', claimsByStatus: [{ status: 'ALLEGED', claims: 1 }] });
      expect(node.claims.edges[0].node).toMatchObject({
        status: 'ALLEGED',
        confidence: 1,
        verdict: 'CORRECTED',
        original: { status: 'ACTUAL', relation: 'PRESSURES', sources: [{ name: 'Taliban' }] },
      });
      const found = await ask(
        `query ($id: ID!) { changes(filter: {subject: $id, standing: true}) { totalCount edges { node { id } } } }`,
        { id: claim.id },
      );
      expect(found.changes).toEqual({ totalCount: 1, edges: [{ node: { id: judgeClaim.id as string } }] });
      await undo(judgeClaim.id as string);
      expect(await whole()).toEqual(before);
    });

    it('say that events are one, or two, and are undone', async () => {
      const { events } = await ask('{ events(first: 100) { totalCount edges { node { id } } } }');
      const ids = events.edges.slice(0, 2).map(({ node }: { node: { id: string } }) => node.id) as string[];
      const { sameEvents } = await ask(
        `mutation ($ids: [ID!]!) { sameEvents(eventIds: $ids, why: "one day") ${CHANGE} }`,
        { ids },
      );
      expect(sameEvents.summary).toMatch(/^Said that these are one event: \S/);
      await undo(sameEvents.id as string);
      const { differentEvents } = await ask(
        `mutation ($ids: [ID!]!) { differentEvents(eventIds: $ids, why: "two days") ${CHANGE} }`,
        { ids },
      );
      expect(differentEvents.kind).toBe('DIFFERENT_EVENTS');
      await undo(differentEvents.id as string);
      expect(await whole()).toEqual(before);
    });

    it('are listed, the latest first, by kind and whether they stand', async () => {
      const { changes } = await ask(`{ changes(first: 50) { totalCount edges { node { made kind undone } } } }`);
      const made = changes.edges.map(({ node }: { node: { made: string } }) => node.made) as string[];
      expect(made).toHaveLength(changes.totalCount as number);
      expect(made).toEqual([...made].sort().reverse());
      const some = await ask(
        '{ merges: changes(filter: {kinds: [MERGE]}) { totalCount } standing: changes(filter: {standing: true}) { totalCount } }',
      );
      expect(some).toEqual({ merges: { totalCount: 1 }, standing: { totalCount: 0 } });
      const page = await ask('{ changes(first: 2) { edges { node { id } } pageInfo { endCursor } } }');
      const next = await ask(
        'query ($after: String) { changes(first: 1, after: $after) { edges { node { id change: summary } } } }',
        { after: page.changes.pageInfo.endCursor },
      );
      const seen = page.changes.edges.map(({ node }: { node: { id: string } }) => node.id) as string[];
      expect(seen).not.toContain(next.changes.edges[0].node.id);
    });

    it('merge what is similar, and are undone', async () => {
      const merge = `mutation ($minScore: Float) { mergeSimilar(minScore: $minScore, first: 5) ${CHANGE} }`;
      const { mergeSimilar } = await ask(merge, { minScore: 0.7 });
      expect(mergeSimilar).toEqual([
        expect.objectContaining({
          kind: 'MERGE',
          by: 'similarity',
          why: expect.stringMatching(/^0\.7\d: a middle name more: /) as string,
          summary: expect.stringMatching(/^Merged Jonathan .*Smithers and Jonathan .*Smithers$/) as string,
          subjects: [{ __typename: 'Actor', id: expect.any(String) as string, name: expect.any(String) as string }],
          undone: null,
        }),
      ]);
      expect((await ask('{ mergeSuggestions { score } }')).mergeSuggestions).toEqual([]);
      expect((await ask('mutation { mergeSimilar { id } }')).mergeSimilar).toEqual([]);
      await undo(mergeSimilar[0].id as string);
      expect(await whole()).toEqual(before);
      expect((await ask(merge, { minScore: 0.7 })).mergeSimilar).toEqual([]);
    });

    it('are suggested, with what speaks for them', async () => {
      const suggestions = `query ($actorId: ID) { mergeSuggestions(first: 5, actorId: $actorId) {
        score reasons actors { id name } } }`;
      const { mergeSuggestions } = await ask(suggestions);
      const [suggestion] = mergeSuggestions;
      expect(suggestion.actors.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Jonathan Peter Smithers',
        'Jonathan Smithers',
      ]);
      expect(suggestion.score).toBeGreaterThan(0.5);
      expect(suggestion.reasons).toContainEqual(expect.stringContaining('a middle name more'));
      const own = await ask(suggestions, { actorId: suggestion.actors[0].id });
      expect(own.mergeSuggestions).toEqual([suggestion]);
      const { Iran: actorId } = await actors();
      expect((await ask(suggestions, { actorId })).mergeSuggestions).toEqual([]);
      const { whySame } = await ask('query ($id: ID!) { whySame(actorId: $id) }', { id: actorId });
      expect(whySame).toContainEqual(expect.stringMatching(/“Iran”.*: the lexicon has .* as Iran \(ir\)$/));
    });
  });
}
