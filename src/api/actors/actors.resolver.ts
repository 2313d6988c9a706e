import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { ClaimsArgs } from '../claims/claims.args.js';
import { claimsOf } from '../claims/claims.lists.js';
import { ClaimConnection, type Claim } from '../claims/claims.types.js';
import type { Connection } from '../connection.js';
import { EventsArgs } from '../events/events.args.js';
import { eventsOfActor } from '../events/events.queries.js';
import { EventConnection, type Event } from '../events/events.types.js';
import { ChangesOfActorArgs } from '../decisions/changes.args.js';
import { changesOfActor } from '../decisions/changes.queries.js';
import { ChangeConnection, type Change } from '../decisions/changes.types.js';
import { costOfList } from '../limits.js';
import { RelationsArgs } from '../relations/relations.args.js';
import { relationsOfActor } from '../relations/relations.queries.js';
import { RelationConnection, type Relation } from '../relations/relations.types.js';
import type { RequestContext } from '../request-context.js';
import { ActorsArgs } from './actors.args.js';
import { actorById, actorsPage } from './actors.queries.js';
import { Actor, ActorConnection } from './actors.types.js';

@Resolver(() => Actor)
export class ActorsResolver {
  @Needs('reader')
  @Query(() => Actor, {
    nullable: true,
    description: 'One actor, or what it was merged into. An id that none has is an error.',
  })
  actor(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Actor> {
    return actorById(context, id);
  }

  @Needs('reader')
  @Query(() => ActorConnection, { description: 'Who acts or is acted upon, by name.', complexity: costOfList })
  actors(@Args() args: ActorsArgs, @Context() context: RequestContext): Promise<Connection<Actor>> {
    return actorsPage(context, args);
  }

  @ResolveField(() => EventConnection, { description: 'What it did, and what was done to it.', complexity: costOfList })
  events(
    @Parent() actor: Actor,
    @Args() args: EventsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Event>> {
    return eventsOfActor(context, actor, args);
  }

  @ResolveField(() => RelationConnection, { description: 'Its relations, at either end.', complexity: costOfList })
  relations(
    @Parent() { id }: Actor,
    @Args() args: RelationsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Relation>> {
    return relationsOfActor(context, id, args);
  }

  @ResolveField(() => ClaimConnection, {
    description: 'What it says itself, the surest first.',
    complexity: costOfList,
  })
  claims(
    @Parent() { id }: Actor,
    @Args() args: ClaimsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Claim>> {
    return claimsOf(context, 'actor', id, args);
  }

  @ResolveField(() => ChangeConnection, {
    description: 'What analysts decided about it, the latest first.',
    complexity: costOfList,
  })
  changes(
    @Parent() { id }: Actor,
    @Args() args: ChangesOfActorArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Change>> {
    return changesOfActor(context, id, args);
  }
}
