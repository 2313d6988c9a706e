import { ArgsType, Field } from '@nestjs/graphql';
import type { Status } from '../../ontology/statuses.js';
import { PageArgs } from '../connection.js';
import { StatusEnum } from '../enums.js';
import { ListRules } from '../filter-rules.js';

@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => [StatusEnum], {
    nullable: true,
    description: 'How real the event is in their words; any where nothing is said.',
  })
  @ListRules()
  statuses?: Status[] | null;
}
