import { Field, ObjectType } from '@nestjs/graphql';
import { Relation } from '../relations/relations.types.js';
import { Actor, Participant } from './actors.types.js';

@ObjectType({ description: 'An actor, and who stands in relation to it, over one or more steps.' })
export class Neighborhood {
  @Field(() => Actor, { description: 'The actor in the middle.' })
  center!: Actor;

  @Field(() => [Participant], {
    description: 'Everyone at either end of these relations, the middle included; the nearest first.',
  })
  actors!: Participant[];

  @Field(() => [Relation], {
    description: 'The relations between them; the nearest first, then those with the most events.',
  })
  relations!: Relation[];

  @Field(() => Boolean, { description: 'Whether there were more relations than asked for.' })
  truncated!: boolean;

  /** Counts the relations of these actors that pass the filter and of which nothing happened. */
  leftOut!: () => Promise<number>;
}
