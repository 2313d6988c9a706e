import { ArgsType, createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Actor, Place } from '../actors/actors.types.js';
import { Article, Sentence } from '../articles/articles.types.js';
import { Event } from '../events/events.types.js';
import { DEFAULT_FIRST, MAX_FIRST } from '../limits.js';

export type Found = Actor | Place | Event | Sentence | Article;

export const FoundUnion = createUnionType({
  name: 'Found',
  description: 'What a search finds: an actor or a place by its names, the others by what articles say.',
  types: () => [Actor, Place, Event, Sentence, Article] as const,
  resolveType: (found: Found) => {
    if ('kind' in found) return found.kind === 'place' ? 'Place' : 'Actor';
    if ('sourceIds' in found) return 'Event';
    return 'articleId' in found ? 'Sentence' : 'Article';
  },
});

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Float, { description: 'How well it fits, against the best of its kind, from 0 to 1.' })
  score!: number;

  @Field(() => FoundUnion, { description: 'What was found.' })
  node!: Found;

  /** What was searched. */
  words!: string;
  /** What has the words; see SearchHit of the store. */
  foundId!: string;
}

@ObjectType({ description: 'A word of the search in a text.' })
export class HighlightSpan {
  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in the text, in UTF-16 units, exclusive.' })
  end!: number;
}

@ObjectType({ description: 'Why something was found.' })
export class Highlight {
  @Field(() => String, { description: 'The name, sentence or headline that has the words.' })
  text!: string;

  @Field(() => [HighlightSpan], {
    description: 'Where the words stand in it, in any form of them, from left to right.',
  })
  spans!: HighlightSpan[];
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
