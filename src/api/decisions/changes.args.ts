import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import type { DecisionKind } from '../../graph/decisions/decision.js';
import { PageArgs } from '../connection.js';
import { DecisionKindEnum } from '../enums.js';
import { ListRules, TextRules } from '../filter-rules.js';

@ArgsType()
export class ChangesOfActorArgs extends PageArgs {
  @Field(() => [DecisionKindEnum], { nullable: true, description: 'What was decided; anything where nothing is said.' })
  @ListRules()
  kinds?: DecisionKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those that stand, false for those that were undone; both where nothing is said.',
  })
  @IsOptional()
  @IsBoolean()
  standing?: boolean | null;
}

@InputType({ description: 'Which decisions are wanted. All that is given has to hold; of a list, one value has to.' })
export class ChangeFilter {
  @Field(() => [DecisionKindEnum], { nullable: true, description: 'What was decided.' })
  @ListRules()
  kinds?: DecisionKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those that stand, false for those that were undone.',
  })
  @IsOptional()
  @IsBoolean()
  standing?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of an actor, a place, an event, a claim or an article that they are about.',
  })
  @TextRules()
  subject?: string | null;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => ChangeFilter, { nullable: true, description: 'Which decisions are wanted; all where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChangeFilter)
  filter?: ChangeFilter | null;
}
