import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { costOfList } from '../limits.js';
import type { RequestContext } from '../request-context.js';
import { NeighborhoodArgs } from './actors.args.js';
import { neighborhood } from './neighborhood.js';
import { Neighborhood } from './neighborhood.types.js';

@Resolver(() => Neighborhood)
export class NeighborhoodResolver {
  @Needs('reader')
  @Query(() => Neighborhood, {
    nullable: true,
    description: 'Who stands around an actor, to the depth asked for. An id that no actor has is an error.',
    complexity: costOfList,
  })
  neighborhood(@Args() args: NeighborhoodArgs, @Context() context: RequestContext): Promise<Neighborhood> {
    return neighborhood(context, args);
  }
}
