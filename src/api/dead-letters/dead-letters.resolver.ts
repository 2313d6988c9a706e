import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NEWEST_LETTERS } from '../../graph/dead-letters/dead-letter.js';
import { GraphStore } from '../../graph/store.js';
import { Reader } from '../../ingestion/reader.js';
import { Needs } from '../access/needs.js';
import type { Connection } from '../connection.js';
import { costOfList } from '../limits.js';
import { countedPageOf } from '../lists.js';
import { onceByKey } from '../once.js';
import { forgetRead, type RequestContext } from '../request-context.js';
import { DeadLettersArgs, DiscardDeadLettersArgs, RetryDeadLetterArgs } from './dead-letters.args.js';
import {
  DeadLetter,
  DeadLetterConnection,
  DiscardDeadLettersPayload,
  RetryDeadLetterPayload,
} from './dead-letters.types.js';

/** Longest text of a letter that is given out, in UTF-16 units. Chosen: some pages; the command line gives all of it. */
const MOST_TEXT = 20_000;

/** What the text costs, in fields: megabytes may be unpacked for it. */
const COST_OF_TEXT = 500;

@Resolver(() => DeadLetter)
export class DeadLettersResolver {
  constructor(
    private readonly store: GraphStore,
    private readonly reader: Reader,
  ) {}

  @Needs('ingester')
  @Query(() => DeadLetterConnection, {
    description: 'What could not be ingested and is kept, the newest first, by when it failed first.',
    complexity: costOfList,
  })
  deadLetters(
    @Args() { code, ...args }: DeadLettersArgs,
    @Context() { reads }: RequestContext,
  ): Promise<Connection<DeadLetter>> {
    const list = { statement: 'dead-letter/list', order: NEWEST_LETTERS, parameters: { code: code ?? null } };
    return countedPageOf(reads, list, args, 'dead-letter/count');
  }

  @Needs('ingester')
  @Query(() => DeadLetter, { description: 'One dead letter. An id that none has is an error.' })
  async deadLetter(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { reads }: RequestContext,
  ): Promise<DeadLetter> {
    const { deadLetter } = await import('../../graph/dead-letters/read-dead-letters.js');
    return deadLetter(reads, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: `What was kept, as text, ${MOST_TEXT} characters at most, a longer one with … at its end; null where it is no text, or nothing was kept.`,
    complexity: COST_OF_TEXT,
  })
  async text(@Parent() { id }: DeadLetter, @Context() { reads }: RequestContext): Promise<string | null> {
    const { deadLetter } = await import('../../graph/dead-letters/read-dead-letters.js');
    const { readable } = await import('../../graph/dead-letters/readable.js');
    const { original } = await deadLetter(reads, id);
    return original === null ? null : readable(original, MOST_TEXT);
  }

  @Needs('ingester')
  @Mutation(() => RetryDeadLetterPayload, {
    description:
      'Tries a dead letter again, as it was kept. One of which nothing was kept is an error, and so is an id that none has.',
  })
  async retryDeadLetter(
    @Args() { id, key }: RetryDeadLetterArgs,
    @Context() context: RequestContext,
  ): Promise<RetryDeadLetterPayload> {
    const { retryDeadLetter } = await import('../../ingestion/retry-dead-letter.js');
    const { ingest } = await import('../../ingestion/ingest.js');
    const articleIds = await onceByKey(this.store, context, key, ['retryDeadLetter', id], async () => {
      const { ingested } = await retryDeadLetter(this.store, id, (article) =>
        ingest(this.store, article, this.reader.read),
      );
      return ingested.map(({ article }) => article.id);
    });
    forgetRead(context);
    const articles = await context.loaders.articles.loadMany(articleIds);
    const [letter] = await context.reads.read<DeadLetter>('dead-letter/by-id', { id });
    return { id, articles: articles.filter(isThere), letter: letter ?? null };
  }

  @Needs('ingester')
  @Mutation(() => DiscardDeadLettersPayload, {
    description: 'Forgets dead letters, and what was kept of them. An id that none has is passed over.',
  })
  async discardDeadLetters(
    @Args() { ids, key }: DiscardDeadLettersArgs,
    @Context() context: RequestContext,
  ): Promise<DiscardDeadLettersPayload> {
    const { discardDeadLetters } = await import('../../graph/dead-letters/discard-dead-letters.js');
    const discarded = await onceByKey(this.store, context, key, ['discardDeadLetters', ids], () =>
      discardDeadLetters(this.store, ids),
    );
    return { ids: discarded };
  }
}

/** One that somebody deleted in the meantime is left out. */
function isThere<T>(found: T | Error | null): found is T {
  return found !== null && !(found instanceof Error);
}
