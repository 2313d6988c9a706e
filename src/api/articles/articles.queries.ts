import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { pageOf, type List } from '../lists.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import type { ArticlesArgs } from './articles.args.js';
import type { Article } from './articles.types.js';

/** Articles, the newest first, those without a day last: of all, or of those that a search found. */
const ORDER: Pick<List<Article>, 'name' | 'keys' | 'keysOf'> = {
  name: 'articles',
  keys: [
    { parameter: 'afterDay', type: 'string' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ day, id }) => [day, id],
};
const ALL: List<Article> = { ...ORDER, statement: 'article/list', countStatement: 'article/count' };
const AMONG: List<Article> = { ...ORDER, statement: 'article/list-among', countStatement: 'article/count-among' };

/** One page of the articles that pass a filter. */
export async function articlesPage({ reads }: RequestContext, args: ArticlesArgs): Promise<Connection<Article>> {
  const { text, publisher = null, since = null, until = null } = args.filter ?? {};
  const given = { publisher, since, until };
  if (!text) return pageOf(reads, ALL, args, given);
  return pageOf(reads, AMONG, args, { ...given, ids: await idsFound(reads, 'article', text) });
}

/** @throws UnknownId */
export async function articleById({ loaders }: RequestContext, id: string): Promise<Article> {
  const article = await loaders.articles.load(id);
  if (article === null) throw new UnknownId('article', id);
  return article;
}
