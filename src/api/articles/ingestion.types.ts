import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Article } from './articles.types.js';

@ObjectType({ description: 'What came of an article.' })
export class IngestArticlePayload {
  @Field(() => Article, { description: 'The article as the graph holds it.' })
  article!: Article;

  @Field(() => Boolean, { description: 'Whether it is new; false where the same text was there already.' })
  created!: boolean;

  @Field(() => Int, { description: 'How many claims of it the graph holds.' })
  claims!: number;

  @Field(() => Int, { description: 'How many events it tells of.' })
  events!: number;

  @Field(() => Int, { description: 'How many actors it names.' })
  actors!: number;
}

@ObjectType({ description: 'What was deleted.' })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'Id of the article that is no more.' })
  id!: string;
}
