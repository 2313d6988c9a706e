import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Server } from './casus.js';

const TOLD =
  'The army of Elbonia attacked a convoy of the Vorland Front on Monday. Elbonia denied that it met the Front.';

const DIFFERENCES = `query ($filter: DifferencesFilter!, $first: Int!) { differences(filter: $filter) {
  learned(first: $first) { totalCount edges { node { novelty learned claim { id status sentence { text } } event { id type } } } }
  withdrawn { claimId articleId sentence status relation sources targets learned withdrawn reason } } }`;

/** What changed between two moments, as the API tells it; leaves the graph as it was, but for what was withdrawn. */
export function differencesOfApi(server: () => Server): void {
  const ask = async (query: string, variables: object = {}): Promise<Answer['data']> => {
    const { data, errors } = await server().ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const between = async (filter: object, first = 20) =>
    (await ask(DIFFERENCES, { filter, first })).differences as { learned: Answer['data']; withdrawn: Answer['data'][] };
  const moment = async (): Promise<string> => {
    await sleep(5);
    const now = new Date().toISOString();
    await sleep(5);
    return now;
  };

  describe('differences', () => {
    it('are the claims that came, with their sentences, and later those that went', async () => {
      const before = await moment();
      const { ingestArticle } = await ask(
        'mutation ($text: String!) { ingestArticle(input: {text: $text}) { article { id } claims } }',
        { text: TOLD },
      );
      const articleId = ingestArticle.article.id as string;
      const known = await moment();
      const { learned, withdrawn } = await between({ since: before });
      expect(withdrawn).toEqual([]);
      expect(learned.totalCount).toBe(ingestArticle.claims);
      const nodes = learned.edges.map(({ node }: { node: object }) => node);
      expect(nodes).toContainEqual(
        expect.objectContaining({
          novelty: 'NEW',
          event: expect.objectContaining({ type: 'ASSAULT' }) as object,
          claim: expect.objectContaining({
            sentence: { text: expect.stringContaining('a convoy') as string },
          }) as object,
        }),
      );
      const assaults = await between({ since: before, types: ['ASSAULT'] }, 1);
      expect(assaults.learned.edges).toHaveLength(1);
      expect((await between({ since: known })).learned).toEqual({ totalCount: 0, edges: [] });
      expect((await between({ since: before, publisher: 'Nobody' })).learned.totalCount).toBe(0);

      await ask('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id: articleId });
      const later = await between({ since: known });
      expect(later.learned.totalCount).toBe(0);
      expect(later.withdrawn).toHaveLength(ingestArticle.claims as number);
      expect(later.withdrawn).toContainEqual(
        expect.objectContaining({ articleId, reason: 'DELETED', relation: 'ATTACKS', status: 'ACTUAL' }),
      );
      // It came and went in between.
      expect((await between({ since: before })).withdrawn).toEqual([]);
    });

    it('are refused where a moment is none', async () => {
      const { errors } = await server().ask(DIFFERENCES, {
        filter: { since: 'Tuesday', until: '2024-02-31' },
        first: 1,
      });
      expect(errors).toMatchObject([
        { extensions: { code: 'ARGUMENTS_INVALID', where: 'filter.since, filter.until' } },
      ]);
    });
  });
}
