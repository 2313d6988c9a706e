import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Participant } from '../actors/actors.types.js';
import { FilterArgs } from '../filter/filter.args.js';
import { TextRules } from '../filter-rules.js';
import { StatusEvents, TypeEvents } from './timeline.types.js';

@ObjectType({ description: 'What one actor does to another.' })
export class DyadSide {
  @Field(() => Participant, { description: 'Who acts.' })
  source!: Participant;

  @Field(() => Participant, { description: 'Who is acted upon.' })
  target!: Participant;

  @Field(() => Int, { description: 'How many events.' })
  events!: number;

  @Field(() => Int, { description: 'How many sentences tell of them.' })
  claims!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean intensity from -10 (conflict) to 10 (cooperation), Goldstein’s scale as the PLOVER manual has it by type; null where no type has one.',
  })
  meanIntensity!: number | null;

  @Field(() => String, { nullable: true, description: 'Day of the first one; null where none has a day.' })
  first!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of the last one.' })
  last!: string | null;

  @Field(() => [TypeEvents], { description: 'By what was done, the most frequent first.' })
  types!: TypeEvents[];

  @Field(() => [StatusEvents], { description: 'By how real they are, the most frequent first.' })
  statuses!: StatusEvents[];
}

@ObjectType({ description: 'Two actors, and what each does to the other.' })
export class Dyad {
  @Field(() => DyadSide, { description: 'What the first does to the second.' })
  forward!: DyadSide;

  @Field(() => DyadSide, { description: 'What the second does to the first.' })
  backward!: DyadSide;

  leftOut!: () => Promise<number>;
}

@ArgsType()
export class DyadArgs extends FilterArgs {
  @Field(() => ID, { description: 'Id of the first actor or place.' })
  @TextRules()
  a!: string;

  @Field(() => ID, { description: 'Id of the second.' })
  @TextRules()
  b!: string;
}
