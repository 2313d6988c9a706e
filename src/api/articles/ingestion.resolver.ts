import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { GraphStore } from '../../graph/store.js';
import { Needs } from '../access/needs.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import { IngestArticleInput } from './articles.args.js';
import { DeleteArticlePayload, IngestArticlePayload } from './ingestion.types.js';

/** What changes the graph is loaded when it is first asked for, here and elsewhere, so that the server starts without. */
@Resolver(() => IngestArticlePayload)
export class IngestionResolver {
  constructor(private readonly store: GraphStore) {}

  @Needs('ingester')
  @Mutation(() => IngestArticlePayload, {
    description: 'Adds an article and what it says to the graph. The same text again changes nothing.',
  })
  async ingestArticle(
    @Args('input', { description: 'The article.' }) { text, ...metadata }: IngestArticleInput,
    @Context() { loaders }: RequestContext,
  ): Promise<IngestArticlePayload> {
    const { ingestText } = await import('./ingest-text.js');
    const { article, ...counts } = await ingestText(this.store, text, metadata);
    // As the graph holds it: where the text was there already, its first title and publisher stay.
    return { ...counts, article: await loadExisting(loaders.articles, article.id) };
  }

  @Needs('ingester')
  @Mutation(() => DeleteArticlePayload, {
    description: 'Deletes an article, and what it alone supported. An id that none has is an error.',
  })
  async deleteArticle(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<DeleteArticlePayload> {
    const { deleteArticle } = await import('../../ingestion/delete-article.js');
    await deleteArticle(this.store, id);
    return { id };
  }
}
