import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Decision } from '../../graph/decisions/decision.js';
import { GraphStore } from '../../graph/store.js';
import { authorOf } from '../access/author.js';
import { Needs } from '../access/needs.js';
import { forgetRead, type RequestContext } from '../request-context.js';
import { Change } from './changes.types.js';
import { correctionOf } from './correction.js';
import {
  DifferentEventsArgs,
  JudgeClaimArgs,
  MergeActorsArgs,
  RenameActorArgs,
  SameEventsArgs,
  SetActorKindArgs,
  SplitActorArgs,
  UndoArgs,
  type DecisionArgs,
} from './decisions.args.js';

/** What analysts decide. The graph is derived anew from it at once, and for articles that come later. */
@Resolver(() => Change)
export class DecisionsResolver {
  constructor(private readonly store: GraphStore) {}

  @Needs('curator')
  @Mutation(() => Change, { description: 'Says that actors, or places, are one.' })
  mergeActors(@Args() { ids, ...author }: MergeActorsArgs, @Context() context: RequestContext): Promise<Change> {
    return this.make(context, { kind: 'MERGE', ids }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, { description: 'Says that some articles mean somebody else by the name of an actor.' })
  splitActor(
    @Args() { id, articleIds, ...author }: SplitActorArgs,
    @Context() context: RequestContext,
  ): Promise<Change> {
    return this.make(context, { kind: 'SPLIT', id, articleIds }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, { description: 'Gives an actor or a place another name.' })
  renameActor(@Args() { id, name, ...author }: RenameActorArgs, @Context() context: RequestContext): Promise<Change> {
    return this.make(context, { kind: 'RENAME', id, name }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, { description: 'Says what an actor is.' })
  setActorKind(@Args() { id, kind, ...author }: SetActorKindArgs, @Context() context: RequestContext): Promise<Change> {
    return this.make(context, { kind: 'SET_KIND', id, actorKind: kind }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, {
    description: 'Says that the sentence of a claim was read rightly, wrongly, or says something else.',
  })
  judgeClaim(
    @Args() { claimId, verdict, correction, ...author }: JudgeClaimArgs,
    @Context() context: RequestContext,
  ): Promise<Change> {
    return this.make(context, { kind: 'READING', claimId, verdict, ...correctionOf(correction) }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, { description: 'Says that events are one.' })
  sameEvents(@Args() { eventIds, ...author }: SameEventsArgs, @Context() context: RequestContext): Promise<Change> {
    return this.make(context, { kind: 'SAME_EVENTS', eventIds }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, {
    description: 'Says that two events are two, or that some claims of an event tell of another.',
  })
  differentEvents(
    @Args() { eventIds, claimIds, ...author }: DifferentEventsArgs,
    @Context() context: RequestContext,
  ): Promise<Change> {
    return this.make(context, { kind: 'DIFFERENT_EVENTS', eventIds, ...(claimIds ? { claimIds } : {}) }, author);
  }

  @Needs('curator')
  @Mutation(() => Change, {
    description: 'Undoes a decision, whatever came since; the graph is as if it had never been made. Twice is once.',
  })
  async undoChange(@Args() { id, by, why }: UndoArgs, @Context() context: RequestContext): Promise<Change> {
    const author = { by: authorOf(context.caller, by), why };
    const { undoDecision } = await import('../../graph/decisions/make-decision.js');
    const change = await undoDecision(this.store, id, author);
    forgetRead(context);
    return change;
  }

  private async make(context: RequestContext, decision: Decision, { key, by, why }: DecisionArgs): Promise<Change> {
    const reason = { by: authorOf(context.caller, by), why };
    const { makeDecision } = await import('../../graph/decisions/make-decision.js');
    const change = await makeDecision(this.store, decision, reason, key);
    forgetRead(context);
    return change;
  }
}
