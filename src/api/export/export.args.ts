import { Transform } from 'class-transformer';
import { IsNumber, IsOptional, IsString, Max, Min } from 'class-validator';
import { EXCHANGE_FORMATS, PARTS, type ExchangeFormat, type Part } from '../../export/formats.js';
import type { Filter } from '../../filter/filter.js';
import { EVENT_TYPES, type EventType } from '../../ontology/event-types.js';
import { RELATION_TYPES, type RelationType } from '../../ontology/relation-types.js';
import { STATUSES, type Status } from '../../ontology/statuses.js';
import { DayRules, ListRules, OneOf, TextRules } from '../filter-rules.js';
import { filterOfJson } from '../filter/filter-of-json.js';

/** One value of a list, or several: `type=AID&type=ASSAULT`, or `type=AID,ASSAULT`. */
const Values = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one])),
  );

/** What an export is asked for, by the path and the query of its address. */
export class ExportArgs {
  @OneOf(EXCHANGE_FORMATS, false)
  format!: ExchangeFormat;

  @IsOptional()
  @OneOf(PARTS, false)
  part?: Part;

  @Values()
  @ListRules()
  @OneOf(EVENT_TYPES, true)
  type?: EventType[];

  @Values()
  @ListRules()
  @OneOf(RELATION_TYPES, true)
  relation?: RelationType[];

  @Values()
  @ListRules()
  @OneOf(STATUSES, true)
  status?: Status[];

  @DayRules()
  since?: string;

  @DayRules()
  until?: string;

  @TextRules()
  actor?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && value !== '' ? Number(value) : NaN))
  @IsNumber({ allowNaN: false }, { message: '$property must be a number' })
  @Min(0)
  @Max(1)
  minConfidence?: number;

  /** A whole filter, as JSON, that has to hold as well. */
  @IsOptional()
  @IsString()
  filter?: string;
}

/** The filter that the arguments of an export are. */
export function filterOf(args: ExportArgs): Filter {
  const { type, relation, status, since, until, actor, minConfidence, filter } = args;
  return {
    types: type ?? null,
    relations: relation ?? null,
    statuses: status ?? null,
    since: since ?? null,
    until: until ?? null,
    actor: actor ?? null,
    minConfidence: minConfidence ?? null,
    and: filter === undefined ? null : [filterOfJson(filter)],
  };
}
