import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../node.types.js';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import { connectionType } from '../connection.js';
import { EventTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.js';

@ObjectType({
  implements: () => [Node],
  description: 'Something that an actor did, does or plans; one, however many articles tell of it.',
})
export class Event {
  @Field(() => ID, { description: 'The same however many articles tell of it.' })
  id!: string;

  @Field(() => EventTypeEnum, { description: 'What was done.' })
  type!: EventType;

  @Field(() => String, {
    nullable: true,
    description: 'How it was done, in the words of PLOVER; null where it has no mode.',
  })
  mode!: string | null;

  @Field(() => RelationTypeEnum, { description: 'The edge between source and target that it is folded into.' })
  relation!: RelationType;

  @Field(() => [RelationTypeEnum], {
    description: 'All edges that it is folded into: claims of one event may call it by different ones.',
  })
  relations!: RelationType[];

  @Field(() => StatusEnum, {
    description:
      'How real it is by all that tell of it: what more independent sources say, and where they are equal, that it happened.',
  })
  status!: Status;

  @Field(() => Boolean, {
    description: 'Whether sources disagree: one says that it was done or tried, another denies it.',
  })
  contested!: boolean;

  @Field(() => Int, {
    description:
      'How many independent sources tell of it without denying it; copies of one text, and articles of one publisher, are one.',
  })
  support!: number;

  @Field(() => Int, { description: 'How many independent sources deny it, counted as for support.' })
  denials!: number;

  @Field(() => String, { nullable: true, description: 'First day on which it can have been; null where that is open.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Day by which it was over, exclusive; null where that is open.' })
  to!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'From -10 (conflict) to 10 (cooperation), by the type (PLOVER); null where the type has none.',
  })
  intensity!: number | null;

  @Field(() => Int, { description: 'How many claims say that it happened.' })
  actual!: number;

  @Field(() => Int, { description: 'How many claims say that it is planned.' })
  planned!: number;

  @Field(() => Int, { description: 'How many claims say that it is threatened.' })
  threatened!: number;

  @Field(() => Int, { description: 'How many claims allege it.' })
  alleged!: number;

  @Field(() => Int, { description: 'How many claims deny it.' })
  denied!: number;

  @Field(() => Int, { description: 'How many claims say that it was tried and failed.' })
  failed!: number;

  @Field(() => Int, { description: 'How many claims say that it could be.' })
  hypothetical!: number;

  @Field(() => Float, { description: 'Highest confidence of its claims, from 0 to 1.' })
  confidence!: number;

  /** Its place in lists by time; empty where it has no day. */
  day!: string;
  sourceIds!: string[];
  targetIds!: string[];
  placeIds!: string[];
  /** The one of these that most speaks for. */
  mainPlaceId!: string | null;
}

@ObjectType({ description: 'Claims of an event that have one status.' })
export class StatusCount {
  @Field(() => StatusEnum, { description: 'How real the event is in their words.' })
  status!: Status;

  @Field(() => Int, { description: 'How many they are, one or more.' })
  claims!: number;
}

export const EventConnection = connectionType(Event, 'Event', 'events');
