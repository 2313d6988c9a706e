import { ArgsType, Field } from '@nestjs/graphql';
import { FilteredPageArgs } from '../filter/filter.args.js';
import { EventOrderEnum, type EventOrder } from './events.orders.js';

@ArgsType()
export class EventsArgs extends FilteredPageArgs {
  @Field(() => EventOrderEnum, { defaultValue: 'NEWEST', description: 'What comes first.' })
  orderBy: EventOrder = 'NEWEST';
}
