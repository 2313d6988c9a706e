import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { Connection } from '../connection.js';
import { costOfList } from '../limits.js';
import type { RequestContext } from '../request-context.js';
import { ChangesArgs } from './changes.args.js';
import { changeById, changesPage } from './changes.queries.js';
import { Change, ChangeConnection, SubjectUnion, type Subject } from './changes.types.js';
import { subjects } from './subjects.js';

@Resolver(() => Change)
export class ChangesResolver {
  @Needs('reader')
  @Query(() => Change, { nullable: true, description: 'One decision. An id that none has is an error.' })
  change(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Change> {
    return changeById(context, id);
  }

  @Needs('reader')
  @Query(() => ChangeConnection, {
    description: 'What analysts decided, the latest first, undone decisions too.',
    complexity: costOfList,
  })
  changes(@Args() args: ChangesArgs, @Context() context: RequestContext): Promise<Connection<Change>> {
    return changesPage(context, args);
  }

  @ResolveField(() => String, { description: 'What was decided, in words: "Merged Taliban and Taleban".' })
  summary(@Parent() change: Change, @Context() { loaders }: RequestContext): Promise<string> {
    return loaders.summaries.load(change);
  }

  @ResolveField(() => [SubjectUnion], {
    description: 'What it is about, as it is now: merged actors are one. What is gone is left out.',
  })
  subjects(@Parent() change: Change, @Context() context: RequestContext): Promise<Subject[]> {
    return subjects(context, change);
  }
}
