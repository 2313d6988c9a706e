import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { ClaimsArgs } from '../claims/claims.args.js';
import { claimsOf } from '../claims/claims.lists.js';
import { ClaimConnection, type Claim } from '../claims/claims.types.js';
import type { Connection } from '../connection.js';
import { costOfList } from '../limits.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { ArticlesArgs } from './articles.args.js';
import { articleById, articlesPage } from './articles.queries.js';
import { Article, ArticleConnection, Mention } from './articles.types.js';

/** Mentions of a long article, for what they may cost. */
const MENTIONS = 300;

@Resolver(() => Article)
export class ArticlesResolver {
  @Needs('reader')
  @Query(() => Article, { nullable: true, description: 'One article. An id that none has is an error.' })
  article(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Article> {
    return articleById(context, id);
  }

  @Needs('reader')
  @Query(() => ArticleConnection, {
    description: 'The articles, the newest first, those without a day last.',
    complexity: costOfList,
  })
  articles(@Args() args: ArticlesArgs, @Context() context: RequestContext): Promise<Connection<Article>> {
    return articlesPage(context, args);
  }

  @ResolveField(() => String, {
    description: 'The whole text, as it came in; all offsets count its UTF-16 units.',
    complexity: 5,
  })
  text(@Parent() { id }: Article, @Context() { loaders }: RequestContext): Promise<string> {
    return loadExisting(loaders.texts, id).then((row) => row.text);
  }

  @ResolveField(() => [Mention], {
    description: 'Where it refers to whom, as that follows in the text.',
    complexity: ({ childComplexity }) => MENTIONS * childComplexity,
  })
  mentions(@Parent() { id }: Article, @Context() { loaders }: RequestContext): Promise<readonly Mention[]> {
    return loaders.mentions.load(id);
  }

  @ResolveField(() => ClaimConnection, { description: 'What it says, sentence by sentence.', complexity: costOfList })
  claims(
    @Parent() { id }: Article,
    @Args() args: ClaimsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Claim>> {
    return claimsOf(context, 'article', id, args);
  }
}
