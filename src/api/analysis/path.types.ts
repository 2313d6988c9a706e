import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { Participant } from '../actors/actors.types.js';
import { FilterArgs } from '../filter/filter.args.js';
import { TextRules } from '../filter-rules.js';
import { Relation } from '../relations/relations.types.js';

/** Longest chain. Chosen: beyond six, a graph of news connects everybody. */
const MOST_STEPS = 6;

@ObjectType({ description: 'One step of a chain: from one actor to the next, by a relation in either direction.' })
export class PathStep {
  @Field(() => Participant, { description: 'Where it begins.' })
  from!: Participant;

  @Field(() => Participant, { description: 'Where it ends.' })
  to!: Participant;

  @Field(() => Relation, { description: 'The relation between them; its claims are the evidence.' })
  relation!: Relation;
}

@ObjectType({ description: 'A shortest chain of relations between two actors.' })
export class Path {
  @Field(() => [PathStep], { nullable: true, description: 'From the first to the last; null where there is none.' })
  steps!: PathStep[] | null;

  @Field(() => Boolean, {
    description:
      'Whether actors with very many relations were not searched whole, so that a chain can have been missed.',
  })
  truncated!: boolean;
}

@ArgsType()
export class PathArgs extends FilterArgs {
  @Field(() => ID, { description: 'Id of the actor or place at the beginning.' })
  @TextRules()
  from!: string;

  @Field(() => ID, { description: 'Id of the actor or place at the end.' })
  @TextRules()
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: `How many relations at most, from 1 to ${MOST_STEPS}.` })
  @Min(1)
  @Max(MOST_STEPS)
  maxSteps: number = 4;
}
