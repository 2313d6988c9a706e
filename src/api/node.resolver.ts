import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Needs } from './access/needs.js';
import { UnknownId } from './errors.js';
import { Node } from './node.types.js';
import type { RequestContext } from './request-context.js';

@Resolver(() => Node)
export class NodeResolver {
  @Needs('reader')
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has an id: an actor, a place, an event, a relation, a claim, an article, a sentence.',
  })
  async node(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Node> {
    const { identities, events, relations, claims, articles, sentences } = loaders;
    const participant = await identities.load(id);
    // Without a kind it is known to decisions alone.
    if (participant?.kind) return participant;
    const found = await Promise.all([events, relations, claims, articles, sentences].map((loader) => loader.load(id)));
    const node = found.find((one) => one !== null);
    if (node === undefined) throw new UnknownId('node', id);
    return node;
  }
}
