import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PageArgs } from '../connection.js';
import { Filter } from './filter.input.js';

const FilterField = (): PropertyDecorator => (target, property) => {
  Field(() => Filter, { nullable: true, description: 'What is wanted; all that happened where nothing is said.' })(
    target,
    property,
  );
  IsOptional()(target, property);
  ValidateNested()(target, property);
  Type(() => Filter)(target, property);
};

@ArgsType()
export class FilterArgs {
  @FilterField()
  filter?: Filter | null;
}

@ArgsType()
export class FilteredPageArgs extends PageArgs {
  @FilterField()
  filter?: Filter | null;
}
