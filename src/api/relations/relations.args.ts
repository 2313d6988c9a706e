import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import { PageArgs } from '../connection.js';
import { RelationTypeEnum, StatusEnum } from '../enums.js';
import { DayRules, ListRules, TextRules } from '../filter-rules.js';

@InputType({ description: 'Which relations are wanted. All that is given has to hold; of a list, one value has to.' })
export class RelationFilter {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'What they say.' })
  @ListRules()
  types?: RelationType[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'How real they are in the words of at least one claim.' })
  @ListRules()
  statuses?: Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor at the beginning.' })
  @TextRules()
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the actor at the end.' })
  @TextRules()
  target?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an actor at either end.' })
  @TextRules()
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day wanted: 2023-04-23; relations that ended before are left out.',
  })
  @DayRules()
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day wanted: 2023-04-23; relations that began later are left out.',
  })
  @DayRules()
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that stand in the name of either end, in any case.' })
  @TextRules()
  text?: string | null;
}

@ArgsType()
export class RelationsArgs extends PageArgs {
  @Field(() => RelationFilter, {
    nullable: true,
    description: 'Which relations are wanted; all where nothing is said.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RelationFilter)
  filter?: RelationFilter | null;
}
