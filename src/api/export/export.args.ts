import { Transform } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { EXCHANGE_FORMATS, PARTS, type ExchangeFormat, type Part } from '../../export/formats.js';
import type { Selection } from '../../export/selection.js';
import { EVENT_TYPES, type EventType } from '../../ontology/event-types.js';
import { RELATION_TYPES, type RelationType } from '../../ontology/relation-types.js';
import { STATUSES, type Status } from '../../ontology/statuses.js';
import { DayRules, ListRules, TextRules } from '../filter-rules.js';

/** One value of a list, or several: `type=AID&type=ASSAULT`, or `type=AID,ASSAULT`. */
const Values = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one])),
  );

const OneOf = (values: readonly string[], each = true): PropertyDecorator =>
  IsIn(values, { each, message: `$property must be one of ${values.join(', ')}` });

/** What an export is asked for, by the path and the query of its address. */
export class ExportArgs {
  @OneOf(EXCHANGE_FORMATS, false)
  format!: ExchangeFormat;

  @IsOptional()
  @OneOf(PARTS, false)
  part?: Part;

  @Values()
  @ListRules()
  @OneOf(EVENT_TYPES)
  type?: EventType[];

  @Values()
  @ListRules()
  @OneOf(RELATION_TYPES)
  relation?: RelationType[];

  @Values()
  @ListRules()
  @OneOf(STATUSES)
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
}

/** What is selected by the arguments of an export. */
export function selectionOf(args: ExportArgs): Selection {
  return {
    types: args.type ?? null,
    relations: args.relation ?? null,
    statuses: args.status ?? null,
    since: args.since ?? null,
    until: args.until ?? null,
    actorId: args.actor ?? null,
    minConfidence: args.minConfidence ?? null,
  };
}
