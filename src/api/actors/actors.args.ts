import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { PageArgs } from '../connection.js';
import { KindEnum, type Kind } from '../enums.js';
import { FilterArgs } from '../filter/filter.args.js';
import { ListRules, TextRules } from '../filter-rules.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../limits.js';
import { ActorOrderEnum, type ActorOrder } from './actors.orders.js';

@InputType({ description: 'Which actors are wanted. All that is given has to hold; of a list, one value has to.' })
export class ActorFilter {
  @Field(() => String, { nullable: true, description: 'Words that stand in a name of theirs, in any case.' })
  @TextRules()
  text?: string | null;

  @Field(() => [KindEnum], { nullable: true, description: 'What they are.' })
  @ListRules()
  kinds?: Kind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country that they are or belong to, by ISO 3166-1 alpha-2: AF.',
  })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: '$property must be two capital letters' })
  country?: string | null;
}

@ArgsType()
export class ActorsArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true, description: 'Which actors are wanted; all where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ActorFilter)
  filter?: ActorFilter | null;

  @Field(() => ActorOrderEnum, { defaultValue: 'ACTIVITY', description: 'What comes first.' })
  orderBy: ActorOrder = 'ACTIVITY';
}

/** Deepest neighbourhood. Chosen: at three steps, most of a graph of news hangs together. */
const MAX_STEPS = 3;

@ArgsType()
export class NeighborhoodArgs extends FilterArgs {
  @Field(() => ID, { description: 'Id of the actor in the middle.' })
  @TextRules()
  actorId!: string;

  @Field(() => Int, { defaultValue: 1, description: `How many relations away at most, from 1 to ${MAX_STEPS}.` })
  @Min(1)
  @Max(MAX_STEPS)
  depth: number = 1;

  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many relations at most, from 1 to ${MAX_FIRST}.` })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;
}
