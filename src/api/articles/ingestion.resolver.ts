import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Ingestion } from '../../ingestion/ingestion.js';
import { IngestArticleInput } from './articles.args.js';
import { DeleteArticlePayload, IngestArticlePayload } from './ingestion.types.js';

@Resolver()
export class IngestionResolver {
  constructor(private readonly ingestion: Ingestion) {}

  @Mutation(() => IngestArticlePayload, {
    description: 'Adds an article and what it says to the graph. The same text again changes nothing.',
  })
  ingestArticle(
    @Args('input', { description: 'The article.' }) input: IngestArticleInput,
  ): Promise<IngestArticlePayload> {
    const { text, ...metadata } = input;
    return this.ingestion.ingest(makeArticle(text, metadata, 'input'));
  }

  @Mutation(() => DeleteArticlePayload, {
    description: 'Deletes an article, and what it alone supported. An id that none has is an error.',
  })
  async deleteArticle(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<DeleteArticlePayload> {
    await this.ingestion.delete(id);
    return { id };
  }
}
