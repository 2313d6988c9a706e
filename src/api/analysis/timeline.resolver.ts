import { Args, Context, Parent, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { RequestContext } from '../request-context.js';
import { COST_OF_ANALYSIS, LeftOut } from './left-out-field.js';
import { timeline } from './timeline.js';
import { Timeline, TimelineArgs } from './timeline.types.js';

@Resolver(() => Timeline)
export class TimelineResolver {
  @Needs('reader')
  @Query(() => Timeline, {
    description: 'How much happened when: events that pass a filter, by day, week, month or year.',
    complexity: ({ childComplexity }) => COST_OF_ANALYSIS + childComplexity,
  })
  timeline(@Args() args: TimelineArgs, @Context() context: RequestContext): Promise<Timeline> {
    return timeline(context, args);
  }

  @LeftOut()
  leftOut(@Parent() { leftOut }: Timeline): Promise<number> {
    return leftOut();
  }
}
