import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import { PageArgs } from '../connection.js';
import { EventTypeEnum, RelationTypeEnum, StatusEnum } from '../enums.js';
import { DayRules, ListRules, TextRules } from '../filter-rules.js';

@InputType({ description: 'Which events are wanted. All that is given has to hold; of a list, one value has to.' })
export class EventFilter {
  @Field(() => [EventTypeEnum], { nullable: true, description: 'What was done.' })
  @ListRules()
  types?: EventType[] | null;

  @Field(() => [String], { nullable: true, description: 'How it was done, in the words of PLOVER: "arrest", "drone".' })
  @ListRules()
  @IsString({ each: true })
  modes?: string[] | null;

  @Field(() => [RelationTypeEnum], { nullable: true, description: 'The edge that they are folded into.' })
  @ListRules()
  relations?: RelationType[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'How real they are in the words of at least one claim.' })
  @ListRules()
  statuses?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether sources disagree on them.' })
  @IsOptional()
  @IsBoolean()
  contested?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor who acts.' })
  @TextRules()
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor or place that is acted upon.' })
  @TextRules()
  target?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an actor who acts or is acted upon.' })
  @TextRules()
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day wanted: 2023-04-23. Events without a day are left out.',
  })
  @DayRules()
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day wanted: 2023-04-23. Events without a day are left out.',
  })
  @DayRules()
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that stand in what tells of it, in any case; of very many, the best 1,000.',
  })
  @TextRules()
  text?: string | null;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events are wanted; all where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EventFilter)
  filter?: EventFilter | null;
}
