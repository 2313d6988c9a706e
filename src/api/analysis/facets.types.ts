import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { Participant } from '../actors/actors.types.js';
import type { CheckedFilter } from '../filter/checked-filter.js';
import type { Counts } from '../filter/left-out.js';

@ObjectType({ description: 'A value, and how many events have it.' })
export class ValueEvents {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => Int, { description: 'How many events have it.' })
  events!: number;
}

@ObjectType({ description: 'An actor or a place, and how many events have it.' })
export class ParticipantEvents {
  @Field(() => Participant, { description: 'Who or what it is.' })
  participant!: Participant;

  @Field(() => Int, { description: 'How many events have it.' })
  events!: number;
}

@ObjectType({ description: 'What the events that pass a filter have, and how many have it; the most frequent first.' })
export class Facets {
  /** What the fields are asked of. */
  checked!: CheckedFilter;
  counts!: Counts;
}

@ArgsType()
export class FacetArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many values at most, from 1 to 500.' })
  @Min(1)
  @Max(500)
  first: number = 20;
}
