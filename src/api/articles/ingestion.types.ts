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

/** Why there is no article where one should be. */
@ObjectType({ isAbstract: true })
export abstract class Refusal {
  @Field(() => String, { description: 'Stable, for programs: ARTICLE_EMPTY.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

@ObjectType({ description: 'Why an article could not be ingested.' })
export class IngestFailure extends Refusal {
  @Field(() => Int, { description: 'Which of those that were given, counted from 0.' })
  index!: number;
}

@ObjectType({ description: 'What came of several articles.' })
export class IngestArticlesPayload {
  @Field(() => [IngestArticlePayload], { description: 'Those that the graph now holds, in the order given.' })
  ingested!: IngestArticlePayload[];

  @Field(() => [IngestFailure], { description: 'Those that could not be ingested; the others were all the same.' })
  failed!: IngestFailure[];
}

@ObjectType({ description: 'What was deleted.' })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'Id of the article that is no more.' })
  id!: string;

  @Field(() => Int, { description: 'How many claims went with it.' })
  claims!: number;

  @Field(() => Int, {
    description: 'Of how many events it told; those that others tell of as well are still there.',
  })
  events!: number;
}

@ObjectType({ description: 'What came of reading an article anew.' })
export class ReextractedArticle {
  @Field(() => ID, { description: 'Id of the article.' })
  id!: string;

  @Field(() => Int, { description: 'Claims that it had and has.' })
  kept!: number;

  @Field(() => Int, { description: 'Claims that are new.' })
  came!: number;

  @Field(() => Int, { description: 'Claims that are no more.' })
  gone!: number;
}

@ObjectType({ description: 'What came of reading articles anew.' })
export class ReextractArticlesPayload {
  @Field(() => [ReextractedArticle], { description: 'Those that were read anew.' })
  articles!: ReextractedArticle[];

  @Field(() => Boolean, { description: 'Whether there are more that an older version read.' })
  hasMore!: boolean;
}
