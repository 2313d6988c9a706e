import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Participant, type Actor, type Place } from '../actors/actors.types.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { Mention } from './articles.types.js';

@Resolver(() => Mention)
export class MentionsResolver {
  @ResolveField(() => Participant, { description: 'Who or what is meant.' })
  participant(@Parent() { participantId }: Mention, @Context() { loaders }: RequestContext): Promise<Actor | Place> {
    return loadExisting(loaders.participants, participantId);
  }
}
