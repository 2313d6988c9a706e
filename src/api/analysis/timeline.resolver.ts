import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { RequestContext } from '../request-context.js';
import { timeline } from './timeline.js';
import { Timeline, TimelineArgs } from './timeline.types.js';

/** What counting all that passes a filter costs, in fields. */
export const COST_OF_ANALYSIS = 50;

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
}
