import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { Participant, Place } from '../actors/actors.types.js';
import { ClaimsArgs } from '../claims/claims.args.js';
import { claimsOf } from '../claims/claims.lists.js';
import { ClaimConnection, type Claim } from '../claims/claims.types.js';
import type { Connection } from '../connection.js';
import { costOfList } from '../limits.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { EventsArgs } from './events.args.js';
import { eventById, eventsPage } from './events.queries.js';
import { Event, EventConnection, StatusCount } from './events.types.js';
import { statusCounts } from './status-counts.js';

@Resolver(() => Event)
export class EventsResolver {
  @Needs('reader')
  @Query(() => Event, { nullable: true, description: 'One event. An id that none has is an error.' })
  event(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Event> {
    return eventById(context, id);
  }

  @Needs('reader')
  @Query(() => EventConnection, {
    description: 'What happened, was planned, alleged or denied; the newest first, those without a day last.',
    complexity: costOfList,
  })
  events(@Args() args: EventsArgs, @Context() context: RequestContext): Promise<Connection<Event>> {
    return eventsPage(context, args);
  }

  @ResolveField(() => [Participant], { description: 'Who acts; none where the text names none.' })
  sources(@Parent() event: Event, @Context() { loaders }: RequestContext): Promise<Participant[]> {
    return Promise.all(event.sourceIds.map((id) => loadExisting(loaders.participants, id)));
  }

  @ResolveField(() => [Participant], { description: 'Who or what is acted upon; none where the text names none.' })
  targets(@Parent() event: Event, @Context() { loaders }: RequestContext): Promise<Participant[]> {
    return Promise.all(event.targetIds.map((id) => loadExisting(loaders.participants, id)));
  }

  @ResolveField(() => [Place], { description: 'Where; none where the text does not say.' })
  places(@Parent() event: Event, @Context() { loaders }: RequestContext): Promise<Place[]> {
    return Promise.all(event.placeIds.map((id) => loadExisting(loaders.participants, id) as Promise<Place>));
  }

  @ResolveField(() => Place, {
    nullable: true,
    description: 'The one of its places that most speaks for; null where the text names none.',
  })
  place(@Parent() { mainPlaceId }: Event, @Context() { loaders }: RequestContext): Promise<Place> | null {
    return mainPlaceId === null ? null : (loadExisting(loaders.participants, mainPlaceId) as Promise<Place>);
  }

  @ResolveField(() => [StatusCount], {
    description: 'How many claims give it each status, the most frequent first; statuses that none gives are left out.',
  })
  claimsByStatus(@Parent() event: Event): StatusCount[] {
    return statusCounts(event);
  }

  @ResolveField(() => ClaimConnection, {
    description: 'Each sentence that tells of it, the surest first.',
    complexity: costOfList,
  })
  claims(
    @Parent() { id }: Event,
    @Args() args: ClaimsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<Claim>> {
    return claimsOf(context, 'event', id, args);
  }
}
