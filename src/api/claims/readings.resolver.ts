import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { participantsOf } from '../actors/participants-of.js';
import { Participant } from '../actors/actors.types.js';
import type { RequestContext } from '../request-context.js';
import { ClaimReading } from './claim-reading.types.js';

/** Who takes part by what was read in a sentence. */
@Resolver(() => ClaimReading)
export class ReadingsResolver {
  @ResolveField(() => [Participant], { description: 'Who acts; none where the text names none.' })
  sources(@Parent() { sourceIds }: ClaimReading, @Context() context: RequestContext): Promise<Participant[]> {
    return participantsOf(context, sourceIds);
  }

  @ResolveField(() => [Participant], { description: 'Who or what is acted upon; none where the text names none.' })
  targets(@Parent() { targetIds }: ClaimReading, @Context() context: RequestContext): Promise<Participant[]> {
    return participantsOf(context, targetIds);
  }
}
