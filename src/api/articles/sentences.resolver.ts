import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { Article, Sentence } from './articles.types.js';

@Resolver(() => Sentence)
export class SentencesResolver {
  @ResolveField(() => Article, { description: 'The article that it stands in.' })
  article(@Parent() { articleId }: Sentence, @Context() { loaders }: RequestContext): Promise<Article> {
    return loadExisting(loaders.articles, articleId);
  }
}
