import { ArgsType, createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Actor, Place } from '../actors/actors.types.js';
import { Sentence } from '../articles/articles.types.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../limits.js';

export type Found = Actor | Place | Sentence;

export const FoundUnion = createUnionType({
  name: 'Found',
  description: 'What a search finds: an actor or a place by its names, or a sentence by its words.',
  types: () => [Actor, Place, Sentence] as const,
  resolveType: (found: Found) => ('articleId' in found ? Sentence : found.kind === 'place' ? Place : Actor),
});

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Float, { description: 'How well it fits; only to be compared within one search.' })
  score!: number;

  @Field(() => FoundUnion, { description: 'What was found.' })
  node!: Found;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Words to look for, in any case.' })
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  text!: string;

  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many at most, from 1 to ${MAX_FIRST}.` })
  @Min(1)
  @Max(MAX_FIRST)
  first: number = DEFAULT_FIRST;
}
