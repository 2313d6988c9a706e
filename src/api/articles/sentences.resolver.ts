import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../loaders.js';
import { Article, Sentence } from './articles.types.js';

@Resolver(() => Sentence)
export class SentencesResolver {
  @ResolveField(() => Article, { description: 'The article that it stands in.' })
  article(@Parent() { articleId }: Sentence, @Context('loaders') { articles }: Loaders): Promise<Article> {
    return articles.load(articleId);
  }
}
