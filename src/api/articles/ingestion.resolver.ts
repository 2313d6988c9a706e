import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ArticleError } from '../../article/errors.js';
import { GraphStore } from '../../graph/store.js';
import { Reader } from '../../ingestion/reader.js';
import { Needs } from '../access/needs.js';
import { loadExisting } from '../loaders.js';
import { onceByKey } from '../once.js';
import { forgetRead, type RequestContext } from '../request-context.js';
import type { IngestArticleInput } from './articles.args.js';
import { DeleteArticleArgs, IngestArticleArgs, IngestArticlesArgs, ReextractArticlesArgs } from './ingestion.args.js';
import {
  DeleteArticlePayload,
  IngestArticlePayload,
  IngestArticlesPayload,
  ReextractArticlesPayload,
  type IngestFailure,
} from './ingestion.types.js';

/** What is kept of an ingestion where it had a key: the article itself is in the graph. */
interface Kept extends Omit<IngestArticlePayload, 'article'> {
  readonly articleId: string;
}

/** What changes the graph is loaded when it is first asked for, here and elsewhere, so that the server starts without. */
@Resolver(() => IngestArticlePayload)
export class IngestionResolver {
  constructor(
    private readonly store: GraphStore,
    private readonly reader: Reader,
  ) {}

  @Needs('ingester')
  @Mutation(() => IngestArticlePayload, {
    description: 'Adds an article and what it says to the graph. The same text again changes nothing.',
  })
  async ingestArticle(
    @Args() { input, key }: IngestArticleArgs,
    @Context() context: RequestContext,
  ): Promise<IngestArticlePayload> {
    const kept = await onceByKey(this.store, context, key, ['ingestArticle', input], () => this.ingest(input));
    return payloadOf(context, kept);
  }

  @Needs('ingester')
  @Mutation(() => IngestArticlesPayload, {
    description:
      'Adds several articles, each by itself: one that can’t be ingested is told of, and keeps none of the others away.',
  })
  async ingestArticles(
    @Args() { inputs, key }: IngestArticlesArgs,
    @Context() context: RequestContext,
  ): Promise<IngestArticlesPayload> {
    const { kept, failed } = await onceByKey(this.store, context, key, ['ingestArticles', inputs], () =>
      this.ingestAll(inputs),
    );
    return { ingested: await Promise.all(kept.map((one) => payloadOf(context, one))), failed };
  }

  @Needs('ingester')
  @Mutation(() => DeleteArticlePayload, {
    description: 'Deletes an article, and what it alone supported. An id that none has is an error.',
  })
  async deleteArticle(
    @Args() { id, key }: DeleteArticleArgs,
    @Context() context: RequestContext,
  ): Promise<DeleteArticlePayload> {
    const { deleteArticle } = await import('../../ingestion/delete-article.js');
    const deleted = await onceByKey(this.store, context, key, ['deleteArticle', id], () =>
      deleteArticle(this.store, id),
    );
    forgetRead(context);
    return deleted;
  }

  @Needs('ingester')
  @Mutation(() => ReextractArticlesPayload, {
    description:
      'Reads articles anew by the extraction of today: their claims take the place of the old ones, and what analysts decided holds. An id that none has is an error, and nothing after it is read.',
  })
  async reextractArticles(
    @Args() { ids, first, key }: ReextractArticlesArgs,
    @Context() context: RequestContext,
  ): Promise<ReextractArticlesPayload> {
    const { reextractSome } = await import('../../ingestion/reextract.js');
    const { done, hasMore } = await onceByKey(this.store, context, key, ['reextractArticles', ids ?? null, first], () =>
      reextractSome(this.store, ids ?? null, first, this.reader.read),
    );
    forgetRead(context);
    return { articles: done.map(({ articleId, ...counts }) => ({ id: articleId, ...counts })), hasMore };
  }

  private async ingest({ text, ...metadata }: IngestArticleInput): Promise<Kept> {
    const { ingestText } = await import('./ingest-text.js');
    const { article, created, claims, events, actors } = await ingestText(this.store, this.reader.read, text, metadata);
    return { articleId: article.id, created, claims, events, actors };
  }

  private async ingestAll(inputs: readonly IngestArticleInput[]): Promise<{ kept: Kept[]; failed: IngestFailure[] }> {
    const kept: Kept[] = [];
    const failed: IngestFailure[] = [];
    for (const [index, input] of inputs.entries()) {
      try {
        kept.push(await this.ingest(input));
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
        failed.push({ index, code: error.code, message: error.message, remedy: error.details.remedy });
      }
    }
    return { kept, failed };
  }
}

/** As the graph holds it: where the text was there already, its first title and publisher stay. */
async function payloadOf({ loaders }: RequestContext, { articleId, ...counts }: Kept): Promise<IngestArticlePayload> {
  return { ...counts, article: await loadExisting(loaders.articles, articleId) };
}
