import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LATEST_LEARNED, toLearned, withdrawnBetween, type DifferenceFilter } from '../../graph/differences.js';
import type { Row } from '../../graph/store.js';
import { Needs } from '../access/needs.js';
import { participantIdOf } from '../actors/sides-of.js';
import { Claim } from '../claims/claims.types.js';
import { PageArgs, type Connection } from '../connection.js';
import { Event } from '../events/events.types.js';
import { costOfList } from '../limits.js';
import { countedPageOf } from '../lists.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { DifferencesArgs, WithdrawnArgs, type DifferencesFilter } from './differences.args.js';
import { Differences, LearnedClaim, LearnedClaimConnection, WithdrawnClaim } from './differences.types.js';

@Resolver(() => Differences)
export class DifferencesResolver {
  @Needs('reader')
  @Query(() => Differences, { description: 'What changed between two moments: “what is new since Tuesday?”' })
  async differences(@Args() { filter }: DifferencesArgs, @Context() context: RequestContext): Promise<Differences> {
    return { filter: await asked(context, filter) };
  }

  @ResolveField(() => LearnedClaimConnection, {
    description: 'Claims that the graph came to know and still knows, the latest first.',
    complexity: costOfList,
  })
  async learned(
    @Parent() { filter }: Differences,
    @Args() args: PageArgs,
    @Context() { reads }: RequestContext,
  ): Promise<Connection<LearnedClaim>> {
    const list = { statement: 'history/learned', order: LATEST_LEARNED, parameters: { ...filter } };
    const page = await countedPageOf<Row>(reads, list, args, 'history/count-learned');
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toLearned(node) })) };
  }

  @ResolveField(() => [WithdrawnClaim], {
    description: 'Claims that were known at the first moment and no longer are, the latest withdrawn first.',
    complexity: costOfList,
  })
  withdrawn(
    @Parent() { filter }: Differences,
    @Args() { first }: WithdrawnArgs,
    @Context() { reads }: RequestContext,
  ): Promise<WithdrawnClaim[]> {
    return withdrawnBetween(reads, filter, first);
  }
}

@Resolver(() => LearnedClaim)
export class LearnedClaimsResolver {
  @ResolveField(() => Claim, { description: 'The claim.' })
  claim(@Parent() { claimId }: LearnedClaim, @Context() { loaders }: RequestContext): Promise<Claim> {
    return loadExisting(loaders.claims, claimId);
  }

  @ResolveField(() => Event, { description: 'What it is about.' })
  event(@Parent() { eventId }: LearnedClaim, @Context() { loaders }: RequestContext): Promise<Event> {
    return loadExisting(loaders.events, eventId);
  }
}

/** What is asked for, as the graph takes it. */
async function asked(
  { loaders }: RequestContext,
  { since, until, actor, types, publisher }: DifferencesFilter,
): Promise<DifferenceFilter> {
  return {
    since: momentOf(since),
    until: until ? momentOf(until) : new Date().toISOString(),
    participantId: await participantIdOf(loaders, actor),
    types: types ?? null,
    publisher: publisher ?? null,
  };
}

/** As moments are kept in the graph. */
const momentOf = (text: string): string => new Date(text).toISOString();
