import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType({
  description: 'Whatever has an id.',
  resolveType: (node: object) => {
    if ('kind' in node) return node.kind === 'place' ? 'Place' : 'Actor';
    if ('relations' in node) return 'Event';
    if ('sourceId' in node) return 'Relation';
    if ('trigger' in node) return 'Claim';
    return 'articleId' in node ? 'Sentence' : 'Article';
  },
})
export abstract class Node {
  @Field(() => ID, { description: 'The same for ever.' })
  id!: string;
}
