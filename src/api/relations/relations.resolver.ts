import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { Participant } from '../actors/actors.types.js';
import { ClaimsArgs } from '../claims/claims.args.js';
import { claimsOf } from '../claims/claims.lists.js';
import { ClaimConnection, type Claim } from '../claims/claims.types.js';
import type { Connection } from '../connection.js';
import { costOfList } from '../limits.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { RelationsArgs } from './relations.args.js';
import { relationsPage } from './relations.queries.js';
import { Relation, RelationConnection } from './relations.types.js';

@Resolver(() => Relation)
export class RelationsResolver {
  @Needs('reader')
  @Query(() => RelationConnection, {
    description: 'Who stands in which relation to whom, the relations with the most events first.',
    complexity: costOfList,
  })
  relations(@Args() args: RelationsArgs, @Context() context: RequestContext): Promise<Connection<Relation>> {
    return relationsPage(context, args);
  }

  @ResolveField(() => Participant, { description: 'Who acts.' })
  source(@Parent() relation: Relation, @Context() { loaders }: RequestContext): Promise<Participant> {
    return loadExisting(loaders.participants, relation.sourceId);
  }

  @ResolveField(() => Participant, { description: 'Who is acted upon.' })
  target(@Parent() relation: Relation, @Context() { loaders }: RequestContext): Promise<Participant> {
    return loadExisting(loaders.participants, relation.targetId);
  }

  @ResolveField(() => ClaimConnection, {
    description: 'The claims that it rests on, the surest first.',
    complexity: costOfList,
  })
  claims(
    @Parent() { id }: Relation,
    @Args() args: ClaimsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Claim>> {
    return claimsOf(context, 'relation', id, args);
  }
}
