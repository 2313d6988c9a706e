import { Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import type { Reads } from '../reads.js';

@ObjectType({ description: 'How much the graph holds.' })
export class Stats {
  @Field(() => Int, { description: 'Articles that were ingested.' })
  articles!: number;

  @Field(() => Int, { description: 'Sentences of these articles.' })
  sentences!: number;

  @Field(() => Int, { description: 'Actors, each one once.' })
  actors!: number;

  @Field(() => Int, { description: 'Places, each one once.' })
  places!: number;

  @Field(() => Int, { description: 'Events, each one once.' })
  events!: number;

  @Field(() => Int, { description: 'Claims: each sentence that tells of an event.' })
  claims!: number;

  @Field(() => Int, { description: 'Relations between actors.' })
  relations!: number;
}

@Resolver(() => Stats)
export class StatsResolver {
  @Needs('reader')
  @Query(() => Stats, { description: 'How much the graph holds.' })
  async stats(@Context('reads') reads: Reads): Promise<Stats> {
    const [stats] = await reads.read<Stats>('graph/stats', {});
    return stats!;
  }
}
