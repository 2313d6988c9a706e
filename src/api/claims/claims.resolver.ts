import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Actor } from '../actors/actors.types.js';
import { Article, Sentence } from '../articles/articles.types.js';
import { Event } from '../events/events.types.js';
import type { Loaders } from '../loaders.js';
import { Claim } from './claims.types.js';

/** What a claim leads to: its sentence, its article, its event, and who says so. */
@Resolver(() => Claim)
export class ClaimsResolver {
  @ResolveField(() => Sentence, { description: 'The sentence that says so.' })
  sentence(@Parent() claim: Claim, @Context('loaders') { sentences }: Loaders): Promise<Sentence> {
    return sentences.load(claim.sentenceId);
  }

  @ResolveField(() => Article, { description: 'The article that the sentence stands in.' })
  article(@Parent() claim: Claim, @Context('loaders') { articles }: Loaders): Promise<Article> {
    return articles.load(claim.articleId);
  }

  @ResolveField(() => Event, { nullable: true, description: 'What it is about; null where it states a lasting fact.' })
  event(@Parent() { eventId }: Claim, @Context('loaders') { events }: Loaders): Promise<Event> | null {
    return eventId === null ? null : events.load(eventId);
  }

  @ResolveField(() => Actor, { nullable: true, description: 'Who says so; null where it is the article’s own voice.' })
  attribution(
    @Parent() { attributionId }: Claim,
    @Context('loaders') { participants }: Loaders,
  ): Promise<Actor> | null {
    return attributionId === null ? null : (participants.load(attributionId) as Promise<Actor>);
  }
}
