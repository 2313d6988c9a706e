import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { costOfList } from '../limits.js';
import type { Loaders } from '../loaders.js';
import type { Reads } from '../reads.js';
import { search } from './search.js';
import { SearchArgs, SearchHit } from './search.types.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: 'Actors and places by their names, and sentences by their words; what fits best first.',
    complexity: costOfList,
  })
  search(
    @Args() args: SearchArgs,
    @Context('reads') reads: Reads,
    @Context('loaders') loaders: Loaders,
  ): Promise<SearchHit[]> {
    return search(reads, loaders, args);
  }
}
