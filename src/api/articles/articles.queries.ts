import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { countedPageOf } from '../lists.js';
import type { RequestContext } from '../request-context.js';
import { idsFound } from '../search/ids-found.js';
import { NEWEST_ARTICLES } from './articles.orders.js';
import type { ArticlesArgs } from './articles.args.js';
import type { Article } from './articles.types.js';

/** One page of the articles that pass a filter: of all, or of those that a search found. */
export async function articlesPage({ reads }: RequestContext, args: ArticlesArgs): Promise<Connection<Article>> {
  const { text, publisher = null, since = null, until = null } = args.filter ?? {};
  const given = { publisher, since, until };
  if (!text) {
    return countedPageOf(
      reads,
      { statement: 'article/list', order: NEWEST_ARTICLES, parameters: given },
      args,
      'article/count',
    );
  }
  const parameters = { ...given, ids: await idsFound(reads, 'article', text) };
  const list = { statement: 'article/list-among', order: NEWEST_ARTICLES, parameters };
  return countedPageOf(reads, list, args, 'article/count-among');
}

/** @throws UnknownId */
export async function articleById({ loaders }: RequestContext, id: string): Promise<Article> {
  const article = await loaders.articles.load(id);
  if (article === null) throw new UnknownId('article', id);
  return article;
}
