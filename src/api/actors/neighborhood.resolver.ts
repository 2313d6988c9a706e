import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { COST_OF_COUNT } from '../connection.js';
import { costOfList } from '../limits.js';
import type { RequestContext } from '../request-context.js';
import { NeighborhoodArgs } from './actors.args.js';
import { neighborhood } from './neighborhood.js';
import { Neighborhood } from './neighborhood.types.js';

@Resolver(() => Neighborhood)
export class NeighborhoodResolver {
  @ResolveField(() => Int, {
    description:
      'How many other relations of these actors pass the filter and did not happen; 0 where it asks for a status.',
    complexity: COST_OF_COUNT,
  })
  leftOut(@Parent() { leftOut }: Neighborhood): Promise<number> {
    return leftOut();
  }

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
