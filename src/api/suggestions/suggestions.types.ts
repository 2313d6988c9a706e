import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { MERGE_BAR, SUGGESTION_BAR } from '../../resolution/similarity-bars.js';
import { TextRules } from '../filter-rules.js';
import { KeyArgs } from '../key.args.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../limits.js';

@ObjectType('MergeSuggestion', { description: 'Two actors that are probably one and aren’t merged.' })
export class Suggestion {
  @Field(() => Float, { description: 'How alike they are, from 0.5 to 1; no probability.' })
  score!: number;

  @Field(() => [String], { description: 'What speaks for and against, in words.' })
  reasons!: readonly string[];

  ids!: readonly string[];
}

@ArgsType()
export class SuggestionsArgs {
  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many at most, from 1 to ${MAX_FIRST}.` })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of an actor that one of the two has to be; anybody where it is left out.',
  })
  @IsOptional()
  @TextRules()
  actorId?: string | null;
}

@ArgsType()
export class MergeSimilarArgs extends KeyArgs {
  @Field(() => Float, {
    defaultValue: MERGE_BAR,
    description: `How alike they have to be, from ${SUGGESTION_BAR} to 1.`,
  })
  @Min(SUGGESTION_BAR)
  @Max(1)
  minScore: number = MERGE_BAR;

  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many decisions at most, from 1 to ${MAX_FIRST}.` })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;
}

@ArgsType()
export class WhyNotArgs {
  @Field(() => [ID], { description: 'Ids of two actors.' })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  ids!: string[];
}
