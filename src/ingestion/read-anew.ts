import type { GraphStore } from '../graph/store.js';
import type { Read } from './articles-anew.js';

/**
 * Brings a graph up to date that a Casus made before claims had their present form: removes what was read of its articles,
 * and reads them anew, each in a transaction. Does nothing where that is done. One that was cut short goes on where it
 * stopped, and several processes may do it at once.
 *
 * @param tell - gets a line for people now and then
 * @param reader - gives what reads articles; asked for only where some are to be read
 * @returns how many were read anew
 */
export async function readAnew(
  store: GraphStore,
  tell: (line: string) => void,
  reader: () => Promise<Read> = ownReader,
): Promise<number> {
  const [state] = await store.read('migration/articles-state', {});
  if (state === undefined || state.articles === 'READ') return 0;
  const number = state.number as number;
  const [older] = await store.read('migration/older-articles', {});
  if (state.articles !== 'CLEARED' && older!.count === 0) {
    await record(store, number, 'READ');
    return 0;
  }
  tell('casus: an earlier Casus made this graph; its articles are read anew, once');
  const { reapply } = await import('../graph/decisions/reapply.js');
  const { clear, readAll } = await import('./articles-anew.js');
  await clear(store, number);
  await reapply(store);
  const count = await readAll(store, await reader(), tell);
  await record(store, number, 'READ');
  tell(`casus: ${count} articles were read anew`);
  return count;
}

/** Our own extraction, with its models and lexicons. */
async function ownReader(): Promise<Read> {
  const { extract } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  const { resolve } = await import('../resolution/resolve.js');
  return (article) => resolve(article, extract(article), (key) => actorLexicon().byKey(key)?.name ?? null);
}

function record(store: GraphStore, number: number, articles: 'READ'): Promise<void> {
  return store.write([{ statement: 'migration/record-articles', parameters: { number, articles } }]);
}
