import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MergeSuggestions } from '../../graph/suggestions/merge-suggestions.js';
import { GraphStore } from '../../graph/store.js';
import type { FindEntry } from '../../resolution/identity-words.js';
import { Needs } from '../access/needs.js';
import { actorById } from '../actors/actors.queries.js';
import { Actor } from '../actors/actors.types.js';
import { participantsOf } from '../actors/participants-of.js';
import { Change } from '../decisions/changes.types.js';
import { costOfList } from '../limits.js';
import { onceByKey } from '../once.js';
import { forgetRead, type RequestContext } from '../request-context.js';
import { MergeSimilarArgs, Suggestion, SuggestionsArgs, WhyNotArgs } from './suggestions.types.js';

/** What an explanation costs, in fields: it reads all names of an actor. */
const COST_OF_WORDS = 20;

@Resolver(() => Suggestion)
export class SuggestionsResolver {
  private known: Promise<MergeSuggestions> | undefined;

  constructor(private readonly store: GraphStore) {}

  @Needs('reader')
  @Query(() => [Suggestion], {
    description:
      'Actors that are probably one and aren’t merged: the likeliest first, of equal ones those whose merge would change most.',
    complexity: costOfList,
  })
  async mergeSuggestions(
    @Args() { first, actorId }: SuggestionsArgs,
    @Context() context: RequestContext,
  ): Promise<Suggestion[]> {
    const actor = actorId ? await actorById(context, actorId, 'actorId') : null;
    return (await this.suggestions()).find(first, actor?.id ?? null);
  }

  @Needs('curator')
  @Mutation(() => [Change], {
    description:
      'Merges actors that are so alike that they are one, the likeliest first, and returns the decisions that it made: none where nothing is left. Actors of which an analyst said that they are two, by a split or by undoing a merge, are left alone.',
    complexity: costOfList,
  })
  async mergeSimilar(
    @Args() { key, ...options }: MergeSimilarArgs,
    @Context() context: RequestContext,
  ): Promise<Change[]> {
    const { mergeSimilar } = await import('../../graph/suggestions/merge-similar.js');
    const changes = await onceByKey(this.store, context, key, ['mergeSimilar', options], async () => {
      const made: Change[] = [];
      for await (const { change } of mergeSimilar(this.store, options)) if (change !== null) made.push(change);
      return made;
    });
    this.known = undefined;
    forgetRead(context);
    return changes;
  }

  @Needs('reader')
  @Query(() => [String], {
    description: 'Why all that an actor is made of is one, in words: its names, and who merged them, when and why.',
    complexity: COST_OF_WORDS,
  })
  async whySame(
    @Args('actorId', { type: () => ID, description: 'Id of the actor.' }) actorId: string,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    const { id } = await actorById(context, actorId, 'actorId');
    const { whySame } = await import('../../graph/suggestions/why-same.js');
    return whySame(context.reads, id, await entries());
  }

  @Needs('reader')
  @Query(() => [String], {
    description: 'Why two actors are two, in words: what makes each of them one, how alike they are, what was decided.',
    complexity: COST_OF_WORDS,
  })
  async whyNot(@Args() { ids }: WhyNotArgs, @Context() context: RequestContext): Promise<string[]> {
    const [one, other] = await Promise.all(ids.map((id) => actorById(context, id, 'ids')));
    const { whyNot } = await import('../../graph/suggestions/why-not.js');
    return whyNot(context.reads, [one!.id, other!.id], await entries());
  }

  @ResolveField(() => [Actor], { description: 'The two, the better known first.' })
  actors(@Parent() { ids }: Suggestion, @Context() context: RequestContext): Promise<Actor[]> {
    return participantsOf(context, ids) as Promise<Actor[]>;
  }

  private suggestions(): Promise<MergeSuggestions> {
    this.known ??= import('../../graph/suggestions/merge-suggestions.js').then(
      ({ MergeSuggestions: Suggestions }) => new Suggestions(this.store),
    );
    return this.known;
  }
}

/** Entries of the actor lexicon, which is loaded when it is first asked for. */
async function entries(): Promise<FindEntry> {
  const { actorLexicon } = await import('../../extraction/lexicons.js');
  const lexicon = actorLexicon();
  return (name) => lexicon.find(name)?.actor ?? null;
}
