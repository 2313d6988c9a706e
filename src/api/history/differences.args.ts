import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Max, Min, ValidateNested } from 'class-validator';
import type { EventType } from '../../ontology/event-types.js';
import { EventTypeEnum } from '../enums.js';
import { ListRules, MomentRules, TextRules } from '../filter-rules.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../limits.js';

@InputType({ description: 'Which differences are wanted. All that is given has to hold; of a list, one value has to.' })
export class DifferencesFilter {
  @Field(() => String, {
    description: 'From when on: 2024-05-01, which is its beginning, or 2024-05-01T10:00:00Z; not included.',
  })
  @MomentRules()
  since!: string;

  @Field(() => String, { nullable: true, description: 'Until when, included; now where nothing is said.' })
  @MomentRules()
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an actor or place that takes part.' })
  @TextRules()
  actor?: string | null;

  @Field(() => [EventTypeEnum], { nullable: true, description: 'What was done.' })
  @ListRules()
  types?: EventType[] | null;

  @Field(() => String, { nullable: true, description: 'Who published the article, by the whole name.' })
  @TextRules()
  publisher?: string | null;
}

@ArgsType()
export class DifferencesArgs {
  @Field(() => DifferencesFilter, { description: 'Between when, and of what.' })
  @ValidateNested()
  @Type(() => DifferencesFilter)
  filter!: DifferencesFilter;
}

@ArgsType()
export class WithdrawnArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many withdrawn articles and readings are looked at, the latest first, from 1 to ${MAX_FIRST}.`,
  })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;
}
