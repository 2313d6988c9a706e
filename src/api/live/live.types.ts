import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Actor } from '../actors/actors.types.js';
import { Article } from '../articles/articles.types.js';
import { Claim } from '../claims/claims.types.js';
import { Change } from '../decisions/changes.types.js';
import { Event } from '../events/events.types.js';

@ObjectType({ description: 'How far this server got with what it is given, since you subscribed.' })
export class IngestionProgress {
  @Field(() => Int, { description: 'Articles that are new.' })
  created!: number;

  @Field(() => Int, { description: 'Articles that were there already.' })
  known!: number;

  @Field(() => Int, { description: 'Articles that could not be ingested.' })
  failed!: number;

  @Field(() => Article, { nullable: true, description: 'The last one; null where it could not be ingested.' })
  article!: Article | null;
}

@ObjectType({ description: 'An event of which the graph has just learned something.' })
export class EventNews {
  @Field(() => Event, { description: 'The event as it stands now.' })
  event!: Event;

  @Field(() => [Claim], { description: 'What is new of it.' })
  claims!: Claim[];
}

@ObjectType({ description: 'What is new of an actor.' })
export class ActorNews {
  @Field(() => Actor, { description: 'The actor as it is now.' })
  actor!: Actor;

  @Field(() => [Claim], { description: 'What the graph has just learned of events that it takes part in.' })
  claims!: Claim[];

  @Field(() => Change, { nullable: true, description: 'What was decided or undone of it; null where claims are new.' })
  change!: Change | null;
}
