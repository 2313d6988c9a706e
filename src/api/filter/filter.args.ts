import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PageArgs } from '../connection.js';
import { Filter } from './filter.input.js';

const FilterField = (): PropertyDecorator =>
  applyDecorators(
    Field(() => Filter, { nullable: true, description: 'What is wanted; all that happened where nothing is said.' }),
    IsOptional(),
    ValidateNested(),
    Type(() => Filter),
  );

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
