import { deleteArticle } from '../../src/ingestion/delete-article.js';
import type { GraphStore } from '../../src/graph/store.js';
import { contents, ingestAll, linesOf } from '../support/contents.js';
import { told, type Told } from '../support/told.js';

const BODY = Array.from(
  { length: 12 },
  (_, at) =>
    `In village number ${at} people told reporters that shops stayed shut and that buses number ${at} ran late.`,
);

/** One report of a strike, as a publisher prints it. */
function reprint(publisher: string | null, published: string | null, body = BODY): Told {
  return told(
    [
      {
        text: `The Taliban struck Herat, ${publisher ?? 'somebody'} reports.`,
        did: ['Taliban', 'ATTACKS', 'ASSAULT', 'Herat'],
        confidence: 0.5,
      },
      ...body.map((text) => ({ text })),
    ],
    { published, publisher },
  );
}

/** What is told of copies of one text, and how many independent sources tell of an event. */
export function copiesContract(open: () => Promise<GraphStore>): void {
  describe('copies', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const support = async (): Promise<unknown> =>
      (await linesOf(store, 'event')).map((event) => [event.claims, event.support]);

    it('of one text are one source, however many print it', async () => {
      await ingestAll(
        store,
        ['A', 'B', 'C', 'D'].map((publisher) => reprint(publisher, '2024-01-01')),
      );
      expect(await support()).toEqual([[4, 1]]);
    });

    it('are linked with the earliest', async () => {
      const [later, first] = [reprint('A', '2024-01-05'), reprint('B', '2024-01-01')];
      await ingestAll(store, [later, first]);
      const articles = await linesOf(store, 'article');
      const copies = new Map(articles.map(({ id, copyOfIds }) => [id, copyOfIds]));
      expect(copies.get(later.article.id)).toEqual([first.article.id]);
      expect(copies.get(first.article.id)).toEqual([]);
    });

    it('are not what others write of the same', async () => {
      const own = BODY.map((text) => text.replace(/shops|shut|buses|late|people|told/g, (word) => `${word} indeed`));
      await ingestAll(store, [reprint('A', '2024-01-01'), reprint('B', '2024-01-01', own)]);
      expect(await support()).toEqual([[2, 2]]);
    });

    it('of one publisher are one source, whatever they say', async () => {
      await ingestAll(store, [reprint('A', '2024-01-01'), reprint('a', '2024-01-01', BODY.slice(0, 2).reverse())]);
      expect(await support()).toEqual([[2, 1]]);
    });

    it('are looked for among articles of the same weeks, those without a day among each other', async () => {
      await ingestAll(store, [
        reprint('A', null),
        reprint('B', '2024-01-01'),
        reprint('C', null),
        reprint('D', '2024-05-01'),
      ]);
      const linked = (await linesOf(store, 'article')).filter(({ copyOfIds }) => (copyOfIds as string[]).length > 0);
      expect(linked).toHaveLength(1);
      expect(linked[0]).toMatchObject({ day: '' });
    });

    it('are gone with their article', async () => {
      const [first, second] = [reprint('A', '2024-01-01'), reprint('B', '2024-01-02')];
      await ingestAll(store, [first]);
      const before = await contents(store);
      await ingestAll(store, [second]);
      await deleteArticle(store, second.article.id);
      expect(await contents(store)).toBe(before);
      await deleteArticle(store, first.article.id);
      expect(await contents(store)).toBe('');
    });
  });
}
