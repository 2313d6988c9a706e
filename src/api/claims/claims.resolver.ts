import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { Actor } from '../actors/actors.types.js';
import { Article, Sentence } from '../articles/articles.types.js';
import type { Connection } from '../connection.js';
import { Event } from '../events/events.types.js';
import { costOfList } from '../limits.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { ClaimReading, readingOf } from './claim-reading.types.js';
import { FilteredClaimsArgs } from './claims.args.js';
import { claimsPage } from './claims.lists.js';
import { Claim, ClaimConnection } from './claims.types.js';

/** What a claim leads to: its sentence, its article, its event, and who says so. */
@Resolver(() => Claim)
export class ClaimsResolver {
  @Needs('reader')
  @Query(() => ClaimConnection, {
    description:
      'Sentences that say something about who did what to whom, whatever their status: who says so, who denies it.',
    complexity: costOfList,
  })
  claims(@Args() args: FilteredClaimsArgs, @Context() context: RequestContext): Promise<Connection<Claim>> {
    return claimsPage(context, args);
  }

  @ResolveField(() => Sentence, { description: 'The sentence that says so.' })
  sentence(@Parent() { sentence }: Claim): Sentence {
    return sentence;
  }

  @ResolveField(() => Article, { description: 'The article that the sentence stands in.' })
  article(@Parent() { article }: Claim): Article {
    return article;
  }

  @ResolveField(() => Event, {
    nullable: true,
    description: 'What it is about; null where it states a lasting fact, or was rejected.',
  })
  event(@Parent() { eventId }: Claim, @Context() { loaders }: RequestContext): Promise<Event> | null {
    return eventId === null ? null : loadExisting(loaders.events, eventId);
  }

  @ResolveField(() => Actor, { nullable: true, description: 'Who says so; null where it is the article’s own voice.' })
  attribution(@Parent() { attributionId, speaker }: Claim): Actor | null {
    return attributionId === null ? null : speaker;
  }

  @ResolveField(() => ClaimReading, {
    nullable: true,
    description: 'What was read in the sentence before an analyst’s verdict; null where there is none.',
  })
  original(@Parent() { original }: Claim): ClaimReading | null {
    return original === null ? null : readingOf(original);
  }
}
