import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../node.types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import { connectionType } from '../connection.js';
import { RelationTypeEnum } from '../enums.js';

@ObjectType({
  implements: () => [Node],
  description: 'A typed edge from one actor to another: folded from events, or a lasting fact.',
})
export class Relation {
  @Field(() => ID, { description: 'Made of its type and its two ends.' })
  id!: string;

  @Field(() => RelationTypeEnum, { description: 'What it says.' })
  type!: RelationType;

  @Field(() => Int, { description: 'How many events are folded into it; 0 for a lasting fact.' })
  events!: number;

  @Field(() => Int, { description: 'How many claims say that it happened.' })
  actual!: number;

  @Field(() => Int, { description: 'How many claims say that it is planned.' })
  planned!: number;

  @Field(() => Int, { description: 'How many claims allege it.' })
  alleged!: number;

  @Field(() => Int, { description: 'How many claims deny it.' })
  denied!: number;

  @Field(() => String, { nullable: true, description: 'Day of its first event; null where none has a day.' })
  first!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of its last event; null where none has a day.' })
  last!: string | null;

  @Field(() => Float, { description: 'Highest confidence of its claims, from 0 to 1.' })
  confidence!: number;

  @Field(() => Int, { description: 'How many claims say that it is threatened.' })
  threatened!: number;

  @Field(() => Int, { description: 'How many claims say that it was tried and failed.' })
  failed!: number;

  @Field(() => Int, { description: 'How many claims say that it could be.' })
  hypothetical!: number;

  sourceId!: string;
  targetId!: string;
  /** How many claims it rests on. */
  claims!: number;
}

export const RelationConnection = connectionType(Relation, 'Relation', 'relations');
