import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ArticleFormat } from '../../article/article-format.js';
import type { DeadLetter as Kept } from '../../graph/dead-letters/dead-letter.js';
import { Article } from '../articles/articles.types.js';
import { connectionType } from '../connection.js';

@ObjectType('DeadLetter', { description: 'What could not be ingested, kept so that it can be tried again.' })
export class DeadLetter implements Kept {
  @Field(() => ID, {
    description: 'Made of where it was read and of its bytes: the same failure again is the same letter.',
  })
  id!: string;

  @Field(() => String, { description: 'The file, the line of it, or the address where it was read.' })
  where!: string;

  @Field(() => String, { nullable: true, description: 'The name that its source gives it, where it gives one.' })
  name!: string | null;

  @Field(() => String, { description: 'Why it failed last; stable, for programs: ARTICLE_EMPTY.' })
  code!: string;

  @Field(() => String, { description: 'Why it failed last, for people.' })
  reason!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'What it is: html, json; null where its look tells.' })
  format!: ArticleFormat | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many bytes were kept; null where none were: there were too many, or none could be had. Such a letter can’t be tried again.',
  })
  bytes!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How its text begins, 300 characters at most; null where it is no text, or nothing was kept.',
  })
  beginning!: string | null;

  @Field(() => String, { description: 'When it failed first: 2023-04-23T10:00:00.000Z.' })
  failedAt!: string;

  @Field(() => String, { description: 'When it was tried last.' })
  triedAt!: string;

  @Field(() => Int, { description: 'How often it was tried, the first time too.' })
  attempts!: number;
}

@ObjectType({ description: 'What came of trying a dead letter again.' })
export class RetryDeadLetterPayload {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [Article], { description: 'The articles of it that the graph now holds.' })
  articles!: Article[];

  @Field(() => DeadLetter, {
    nullable: true,
    description: 'The letter, with its new reason, where it failed again; null where all went well, and it is gone.',
  })
  letter!: DeadLetter | null;
}

@ObjectType({ description: 'What was discarded.' })
export class DiscardDeadLettersPayload {
  @Field(() => [ID], { description: 'Ids of those that were there, and are no more.' })
  ids!: string[];
}

export const DeadLetterConnection = connectionType(DeadLetter, 'DeadLetter', 'dead letters');
