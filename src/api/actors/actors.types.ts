import { Field, Float, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../connection.js';
import { KindEnum, type Kind } from '../enums.js';
import { Node } from '../node.types.js';

@InterfaceType({
  implements: () => [Node],
  description: 'Who or what takes part: an actor, or a place.',
  resolveType: ({ kind }: Participant) => (kind === 'place' ? 'Place' : 'Actor'),
})
export abstract class Participant {
  @Field(() => ID, { description: 'The same across all articles.' })
  id!: string;

  @Field(() => String, { description: 'Its fullest proper name.' })
  name!: string;

  @Field(() => KindEnum, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => Int, { description: 'How many articles name it; one that names two that were merged counts twice.' })
  articles!: number;
}

@ObjectType({
  implements: () => [Participant, Node],
  description: 'A person, group, government, country, organisation, population or unnamed role.',
})
export class Actor extends Participant {
  @Field(() => [String], { description: 'Its other names in the articles.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Country that it is or belongs to, by ISO 3166-1 alpha-2.' })
  country!: string | null;
}

@ObjectType({
  implements: () => [Participant, Node],
  description: 'A place: where something happened, or what it happened to.',
})
export class Place extends Participant {
  @Field(() => String, { nullable: true, description: 'Country that it lies in, by ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84; null where it isn’t known.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; null where it isn’t known.' })
  longitude!: number | null;
}

export const ActorConnection = connectionType(Actor, 'Actor', 'actors');
