import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Certainty, Status } from '../../ontology/statuses.js';
import { Participant } from '../actors/actors.types.js';
import { Article, ArticleMetadata, Span } from '../articles/articles.types.js';
import { Refusal } from '../articles/ingestion.types.js';
import { CertaintyEnum, EventTypeEnum, KindEnum, RelationTypeEnum, StatusEnum, type Kind } from '../enums.js';

@ObjectType({ description: 'An actor or a place as an article has it that isn’t in the graph.' })
export class PreviewParticipant {
  @Field(() => String, { description: 'Its fullest proper name in the article, or that of the lexicon.' })
  name!: string;

  @Field(() => KindEnum, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => [Span], { description: 'Where the text refers to it.' })
  mentions!: readonly Span[];

  @Field(() => Participant, { nullable: true, description: 'Who that is in the graph; null where it would be new.' })
  known!: Participant | null;
}

@ObjectType({
  description: 'What a sentence says of an event or a lasting fact, of an article that isn’t in the graph.',
})
export class PreviewClaim {
  @Field(() => StatusEnum, { description: 'How real the event is in the words of the sentence.' })
  status!: Status;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How sure the one who says it sounds; null in the article’s own voice.',
  })
  certainty!: Certainty | null;

  @Field(() => EventTypeEnum, { nullable: true, description: 'What was done; null for a lasting fact.' })
  type!: EventType | null;

  @Field(() => String, { nullable: true, description: 'How, by PLOVER’s modes of the type.' })
  mode!: string | null;

  @Field(() => RelationTypeEnum, { description: 'What it says of source and target.' })
  relation!: RelationType;

  @Field(() => [PreviewParticipant], { description: 'Who does it.' })
  sources!: readonly PreviewParticipant[];

  @Field(() => [PreviewParticipant], { description: 'To whom it is done.' })
  targets!: readonly PreviewParticipant[];

  @Field(() => PreviewParticipant, {
    nullable: true,
    description: 'Who says so; null where it is the article’s own voice, or nobody who is named.',
  })
  attribution!: PreviewParticipant | null;

  @Field(() => Span, { description: 'The words that make it an event: "put pressure on".' })
  trigger!: Span;

  @Field(() => Span, { description: 'The sentence that says so.' })
  sentence!: Span;

  @Field(() => Float, { description: 'Chance that type, source and target are all right, from 0 to 1.' })
  confidence!: number;
}

@ObjectType({ description: 'What ingestArticle would find in an article.' })
export class ArticlePreview {
  @Field(() => Article, { nullable: true, description: 'The article, where the graph holds the same text already.' })
  known!: Article | null;

  @Field(() => [PreviewParticipant], { description: 'The actors and places that it refers to.' })
  participants!: PreviewParticipant[];

  @Field(() => [PreviewClaim], { description: 'What it says, as it follows in the text.' })
  claims!: PreviewClaim[];
}

@ObjectType({ description: 'An article that was found in a file, as ingestArticle takes it.' })
export class FoundArticle extends ArticleMetadata {
  @Field(() => String, { description: 'The file, and the line of it where it has several.' })
  where!: string;

  @Field(() => String, { description: 'The whole text.' })
  text!: string;
}

@ObjectType({ description: 'Why there is no article where one should be.' })
export class Unreadable extends Refusal {
  @Field(() => String, { description: 'The file, and the line of it where it has several.' })
  where!: string;
}

@ObjectType({ description: 'What a file holds.' })
export class FileReading {
  @Field(() => [FoundArticle], { description: 'Its articles, in its order.' })
  articles!: FoundArticle[];

  @Field(() => [Unreadable], { description: 'What of it is no article.' })
  failed!: Unreadable[];
}
