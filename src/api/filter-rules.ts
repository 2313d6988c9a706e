import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';

/** Longest text and id in a filter, in UTF-16 units. Chosen: a long sentence. */
const MAX_TEXT_LENGTH = 500;

/** Most values of one list in a filter. Chosen: more than any closed list has. */
const MAX_VALUES = 100;

/** The rules that fields of all filters share. Null is the same as left out. */
export const TextRules = (): PropertyDecorator =>
  applyDecorators(IsOptional(), IsString(), MinLength(1), MaxLength(MAX_TEXT_LENGTH));

export const DayRules = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsISO8601({ strict: true }, { message: '$property must be a day of the calendar' }),
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property must be written as 2023-04-23' }),
  );

export const MomentRules = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsISO8601({ strict: true }, { message: '$property must be a moment of the calendar' }),
    Matches(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/, {
      message: '$property must be written as 2023-04-23 or 2023-04-23T10:00:00Z',
    }),
  );

export const ListRules = (): PropertyDecorator => applyDecorators(IsOptional(), IsArray(), ArrayMaxSize(MAX_VALUES));

/** A value, or with `each` a list of them, out of a closed list, all of which the fault names. */
export const OneOf = (values: readonly string[], each: boolean): PropertyDecorator =>
  IsIn(values, { each, message: `$property must be one of ${values.join(', ')}` });
