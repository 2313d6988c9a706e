import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { eventCondition } from '../../filter/event-selection.js';
import { compose } from '../../graph/compose.js';
import { decisionsMade } from '../../graph/decisions/decisions-made.js';
import type { Change } from '../../graph/decisions/decision.js';
import { ingestions, type Ingestion } from '../../ingestion/ingestions.js';
import { groupBy } from '../../resolution/group-by.js';
import { Needs } from '../access/needs.js';
import { actorById } from '../actors/actors.queries.js';
import { eventById } from '../events/events.queries.js';
import { checkedFilter } from '../filter/checked-filter.js';
import { FilterArgs } from '../filter/filter.args.js';
import { loadExisting } from '../loaders.js';
import { forgetRead, type RequestContext } from '../request-context.js';
import { LearnedFeed, type Learned } from './learned-feed.js';
import { ActorNews, EventNews, IngestionProgress } from './live.types.js';
import { messages } from './messages.js';

/** Names a message after its field, as graphql expects it. */
type Answer<Name extends string, T> = Readonly<Record<Name, T>>;

/** What comes by itself. Each message reads the graph anew, and none is read before the one before it was sent. */
@Resolver(() => IngestionProgress)
export class LiveResolver {
  constructor(private readonly feed: LearnedFeed) {}

  @Needs('reader')
  @Subscription(() => IngestionProgress, {
    description: 'Each article that this server ingests, and the counts so far.',
  })
  async *ingestion(@Context() context: RequestContext): AsyncGenerator<Answer<'ingestion', IngestionProgress>> {
    const counts = { created: 0, known: 0, failed: 0 };
    for await (const { outcome, articleId } of messages<Ingestion>((tell) => ingestions.listen(tell))) {
      counts[outcome] += 1;
      forgetRead(context);
      yield { ingestion: { ...counts, article: await articleOf(context, articleId) } };
    }
  }

  @Needs('reader')
  @Subscription(() => EventNews, {
    description: 'Events that pass a filter, each time that the graph has learned something of one.',
  })
  async *newEvents(
    @Args() { filter }: FilterArgs,
    @Context() context: RequestContext,
  ): AsyncGenerator<Answer<'newEvents', EventNews>> {
    const { filter: wanted, asksForStatus } = await checkedFilter(context, filter, 'event');
    const condition = eventCondition(wanted, !asksForStatus);
    for await (const learned of this.learned()) {
      forgetRead(context);
      const claimsOf = groupBy(learned, ({ eventId }) => eventId);
      const { statement, parameters } = compose('event/among', { CONDITION: condition }, { ids: [...claimsOf.keys()] });
      for (const { id } of await context.reads.read<{ id: string }>(statement, parameters)) {
        yield { newEvents: { event: await eventById(context, id), claims: await claims(context, claimsOf.get(id)!) } };
      }
    }
  }

  @Needs('reader')
  @Subscription(() => ActorNews, {
    description:
      'What is new of an actor: claims, from wherever they come, and decisions made by this server. An id that none has is an error.',
  })
  async *actorNews(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): AsyncGenerator<Answer<'actorNews', ActorNews>> {
    await actorById(context, id);
    for await (const news of messages<readonly Learned[] | Change>((tell) => {
      const ends = [this.feed.listen(tell), decisionsMade.listen(tell)];
      return () => {
        for (const end of ends) end();
      };
    })) {
      forgetRead(context);
      const change = isChange(news) ? news : null;
      const concerned = isChange(news) ? [] : await concerning(context, id, news);
      if (change === null ? concerned.length === 0 : !(await concerns(context, change, id))) continue;
      const actor = await actorById(context, id);
      yield { actorNews: { actor, claims: await claims(context, concerned), change } };
    }
  }

  private learned(): AsyncIterableIterator<readonly Learned[]> {
    return messages((tell) => this.feed.listen(tell));
  }
}

async function articleOf({ loaders }: RequestContext, id: string | null): Promise<IngestionProgress['article']> {
  return id === null ? null : loaders.articles.load(id);
}

function isChange(news: readonly Learned[] | Change): news is Change {
  return 'kind' in news;
}

/** Whether a decision is about an actor, by its own id or by that of one that was merged into it. */
async function concerns({ loaders }: RequestContext, { subjectIds }: Change, id: string): Promise<boolean> {
  const mains = await Promise.all([id, ...subjectIds].map((one) => loaders.identities.load(one)));
  const [main, ...others] = mains.map((identity) => identity?.id);
  return subjectIds.includes(id) || others.some((other) => other !== undefined && other === main);
}

/** Those of some claims whose events an actor takes part in. */
async function concerning(context: RequestContext, id: string, learned: readonly Learned[]): Promise<Learned[]> {
  const main = (await context.loaders.identities.load(id))?.id ?? id;
  const events = await Promise.all(learned.map(({ eventId }) => context.loaders.events.load(eventId)));
  return learned.filter((_, at) => {
    const event = events[at];
    return event && (event.sourceIds.includes(main) || event.targetIds.includes(main));
  });
}

async function claims({ loaders }: RequestContext, learned: readonly Learned[]): Promise<EventNews['claims']> {
  return Promise.all(learned.map(({ claimId }) => loadExisting(loaders.claims, claimId)));
}
