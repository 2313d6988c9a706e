import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { DEFAULT_AUTHOR } from '../../graph/decisions/decision.js';
import type { ActorKind } from '../../ontology/actor-kinds.js';
import type { EventType } from '../../ontology/event-types.js';
import type { RelationType } from '../../ontology/relation-types.js';
import type { Status } from '../../ontology/statuses.js';
import type { Verdict } from '../../resolution/resolved-article.js';
import { ActorKindEnum, EventTypeEnum, RelationTypeEnum, StatusEnum, VerdictEnum } from '../enums.js';

/** Longest reason, in UTF-16 units. Chosen: a long paragraph. */
const MAX_REASON_LENGTH = 2_000;

const NameRules = (): PropertyDecorator => applyDecorators(IsString(), MinLength(1), MaxLength(200));

/** Most things that one decision is about. Chosen: more than anybody looks through one by one. */
const IdsRules = (): PropertyDecorator =>
  applyDecorators(ArrayMaxSize(100), IsString({ each: true }), MaxLength(200, { each: true }));

/** Who decides, and why. */
@ArgsType()
export class ReasonArgs {
  @Field(() => String, { description: 'Why, for those who come later.' })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_REASON_LENGTH)
  why!: string;

  @Field(() => String, {
    nullable: true,
    description: `Who decides: the name of your key where keys are demanded, and no other; else ${DEFAULT_AUTHOR} where it is left out.`,
  })
  @IsOptional()
  @NameRules()
  by?: string | null;
}

@ArgsType()
export class DecisionArgs extends ReasonArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Chosen by you: asked for again with the same key, the decision is made once.',
  })
  @IsOptional()
  @NameRules()
  key?: string | null;
}

@ArgsType()
export class UndoArgs extends ReasonArgs {
  @Field(() => ID, { description: 'Id of the decision.' })
  @NameRules()
  id!: string;
}

@ArgsType()
export class MergeActorsArgs extends DecisionArgs {
  @Field(() => [ID], { description: 'Ids of two or more actors, or of two or more places.' })
  @IdsRules()
  ids!: string[];
}

@ArgsType()
export class SplitActorArgs extends DecisionArgs {
  @Field(() => ID, { description: 'Id of the actor.' })
  @NameRules()
  id!: string;

  @Field(() => [ID], { description: 'Ids of the articles in which somebody else is meant.' })
  @IdsRules()
  articleIds!: string[];
}

@ArgsType()
export class RenameActorArgs extends DecisionArgs {
  @Field(() => ID, { description: 'Id of the actor or place.' })
  @NameRules()
  id!: string;

  @Field(() => String, { description: 'Its name from now on, of at most 200 characters.' })
  @IsString()
  @MaxLength(500)
  name!: string;
}

@ArgsType()
export class SetActorKindArgs extends DecisionArgs {
  @Field(() => ID, { description: 'Id of the actor.' })
  @NameRules()
  id!: string;

  @Field(() => ActorKindEnum, { description: 'What it is.' })
  kind!: ActorKind;
}

@InputType({ description: 'What a sentence says rightly. What isn’t given stays as it was read.' })
export class CorrectionInput {
  @Field(() => StatusEnum, { nullable: true, description: 'How real the event is in its words.' })
  status?: Status | null;

  @Field(() => EventTypeEnum, { nullable: true, description: 'What was done.' })
  type?: EventType | null;

  @Field(() => RelationTypeEnum, { nullable: true, description: 'The edge between source and target that it makes.' })
  relation?: RelationType | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of those who act; its article has to name them.' })
  @IsOptional()
  @IdsRules()
  sources?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of those acted upon; its article has to name them.' })
  @IsOptional()
  @IdsRules()
  targets?: string[] | null;
}

@ArgsType()
export class JudgeClaimArgs extends DecisionArgs {
  @Field(() => ID, { description: 'Id of the claim.' })
  @NameRules()
  claimId!: string;

  @Field(() => VerdictEnum, { description: 'Whether its sentence was read rightly.' })
  verdict!: Verdict;

  @Field(() => CorrectionInput, { nullable: true, description: 'What is right; with CORRECTED, and only then.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CorrectionInput)
  correction?: CorrectionInput | null;
}

@ArgsType()
export class SameEventsArgs extends DecisionArgs {
  @Field(() => [ID], { description: 'Ids of two or more events that are one.' })
  @IdsRules()
  eventIds!: string[];
}

@ArgsType()
export class DifferentEventsArgs extends DecisionArgs {
  @Field(() => [ID], { description: 'Ids of two events; or of one, of which some claims tell of another.' })
  @IdsRules()
  eventIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Ids of the claims of one event that tell of another.' })
  @IsOptional()
  @IdsRules()
  claimIds?: string[] | null;
}
