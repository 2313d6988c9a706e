import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../node.types.js';
import type { Actor, Place } from '../actors/actors.types.js';
import { connectionType } from '../connection.js';

/** What is told of an article beside its text. */
@ObjectType({ isAbstract: true })
export abstract class ArticleMetadata {
  @Field(() => String, { nullable: true, description: 'Its headline, where one is known.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was published: 2023-04-23, or 2023-04-23T10:00:00Z.' })
  published!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  byline!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is to be found.' })
  url!: string | null;
}

@ObjectType({ implements: () => [Node], description: 'One text that came in, with what is known of it.' })
export class Article extends ArticleMetadata {
  @Field(() => ID, { description: 'Hash of the text: the same text is the same article.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'When the graph came to know it: 2023-04-23T10:00:00.000Z.' })
  learned!: string | null;

  /** Its place in lists by time; empty where it has no day. */
  day!: string;
}

@ObjectType({ description: 'A stretch of an article.' })
export class Span {
  @Field(() => Int, { description: 'Where it begins in the text of the article, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in the text of the article, in UTF-16 units, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'Exactly what stands there.' })
  text!: string;
}

@ObjectType({ implements: () => [Node], description: 'A stretch of an article that says something.' })
export class Sentence extends Span {
  @Field(() => ID, { description: 'Made of the article and the place in it.' })
  id!: string;

  articleId!: string;
}

@ObjectType({ description: 'Where an article refers to an actor or a place, by a name or by "they", "the group".' })
export class Mention extends Span {
  articleId!: string;
  participantId!: string;
  /** Who is meant. */
  participant!: Actor | Place;
}

export const ArticleConnection = connectionType(Article, 'Article', 'articles');
