import { Args, Context, Parent, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { RequestContext } from '../request-context.js';
import { dyad } from './dyad.js';
import { Dyad, DyadArgs } from './dyad.types.js';
import { COST_OF_ANALYSIS, LeftOut } from './left-out-field.js';

@Resolver(() => Dyad)
export class DyadResolver {
  @Needs('reader')
  @Query(() => Dyad, {
    nullable: true,
    description: 'What two actors do to each other, summed up. An id that none has is an error.',
    complexity: ({ childComplexity }) => COST_OF_ANALYSIS + childComplexity,
  })
  dyad(@Args() args: DyadArgs, @Context() context: RequestContext): Promise<Dyad> {
    return dyad(context, args);
  }

  @LeftOut()
  leftOut(@Parent() { leftOut }: Dyad): Promise<number> {
    return leftOut();
  }
}
