import { ArgsType, Field } from '@nestjs/graphql';
import type { Status } from '../../ontology/statuses.js';
import { PageArgs } from '../connection.js';
import { StatusEnum } from '../enums.js';
import { FilteredPageArgs } from '../filter/filter.args.js';
import { ListRules } from '../filter-rules.js';
import { ClaimOrderEnum, type ClaimOrder } from './claims.orders.js';

const OrderField = (): PropertyDecorator =>
  Field(() => ClaimOrderEnum, { defaultValue: 'CONFIDENCE', description: 'What comes first.' });

/** The claims of something: all of them, since a denial is as much evidence as what it denies. */
@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => [StatusEnum], {
    nullable: true,
    description: 'How real the event is in their words; any where nothing is said.',
  })
  @ListRules()
  statuses?: Status[] | null;

  @OrderField()
  orderBy: ClaimOrder = 'CONFIDENCE';
}

@ArgsType()
export class FilteredClaimsArgs extends FilteredPageArgs {
  @OrderField()
  orderBy: ClaimOrder = 'CONFIDENCE';
}
