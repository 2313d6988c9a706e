import { ArgsType, Field } from '@nestjs/graphql';
import { FilteredPageArgs } from '../filter/filter.args.js';
import { RelationOrderEnum, type RelationOrder } from './relations.orders.js';

@ArgsType()
export class RelationsArgs extends FilteredPageArgs {
  @Field(() => RelationOrderEnum, { defaultValue: 'EVENTS', description: 'What comes first.' })
  orderBy: RelationOrder = 'EVENTS';
}
