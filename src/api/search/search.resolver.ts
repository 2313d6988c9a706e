import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { costOfList } from '../limits.js';
import type { RequestContext } from '../request-context.js';
import { highlightOf } from './highlight.js';
import { search } from './search.js';
import { Highlight, SearchArgs, SearchHit } from './search.types.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Needs('reader')
  @Query(() => [SearchHit], {
    description: 'Actors and places by their names, and sentences by their words; what fits best first.',
    complexity: costOfList,
  })
  search(@Args() args: SearchArgs, @Context() context: RequestContext): Promise<SearchHit[]> {
    return search(context, args);
  }

  @ResolveField(() => Highlight, { description: 'The text that it was found by, with the words in it.' })
  highlight(@Parent() hit: SearchHit, @Context() context: RequestContext): Promise<Highlight> {
    return highlightOf(context, hit);
  }
}
