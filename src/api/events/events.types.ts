import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import { connectionType } from '../connection.js';
import { EventTypeEnum, RelationTypeEnum } from '../enums.js';

@ObjectType({ description: 'Something that an actor did, does or plans; one, however many articles tell of it.' })
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
}

export const EventConnection = connectionType(Event, 'Event', 'events');
