import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { RequestContext } from '../request-context.js';
import { path } from './path.js';
import { Path, PathArgs } from './path.types.js';
import { COST_OF_ANALYSIS } from './left-out-field.js';

@Resolver(() => Path)
export class PathResolver {
  @Needs('reader')
  @Query(() => Path, {
    nullable: true,
    description:
      'A shortest chain of relations between two actors, in either direction. An id that none has is an error.',
    complexity: ({ args, childComplexity }) =>
      ((args as { maxSteps?: number }).maxSteps ?? 4) * (COST_OF_ANALYSIS + childComplexity),
  })
  path(@Args() args: PathArgs, @Context() context: RequestContext): Promise<Path> {
    return path(context, args);
  }
}
