import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '../connection.js';
import { EventsArgs } from '../events/events.args.js';
import { eventsPage } from '../events/events.queries.js';
import { EventConnection, type Event } from '../events/events.types.js';
import { costOfList } from '../limits.js';
import type { Reads } from '../reads.js';
import { RelationsArgs } from '../relations/relations.args.js';
import { relationsPage } from '../relations/relations.queries.js';
import { RelationConnection, type Relation } from '../relations/relations.types.js';
import { ActorsArgs } from './actors.args.js';
import { actorById, actorsPage } from './actors.queries.js';
import { Actor, ActorConnection } from './actors.types.js';

@Resolver(() => Actor)
export class ActorsResolver {
  @Query(() => Actor, { nullable: true, description: 'One actor. An id that none has is an error.' })
  actor(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context('reads') reads: Reads,
  ): Promise<Actor> {
    return actorById(reads, id);
  }

  @Query(() => ActorConnection, { description: 'Who acts or is acted upon, by name.', complexity: costOfList })
  actors(@Args() args: ActorsArgs, @Context('reads') reads: Reads): Promise<Connection<Actor>> {
    return actorsPage(reads, args);
  }

  @ResolveField(() => EventConnection, { description: 'What it did, and what was done to it.', complexity: costOfList })
  events(
    @Parent() { id }: Actor,
    @Args() args: EventsArgs,
    @Context('reads') reads: Reads,
  ): Promise<Connection<Event>> {
    return eventsPage(reads, { ...args, filter: { ...args.filter, actor: id } });
  }

  @ResolveField(() => RelationConnection, { description: 'Its relations, at either end.', complexity: costOfList })
  relations(
    @Parent() { id }: Actor,
    @Args() args: RelationsArgs,
    @Context('reads') reads: Reads,
  ): Promise<Connection<Relation>> {
    return relationsPage(reads, { ...args, filter: { ...args.filter, actor: id } });
  }
}
