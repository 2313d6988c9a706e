import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EventType } from '../../ontology/event-types.js';
import type { Status } from '../../ontology/statuses.js';
import { EventTypeEnum, StatusEnum } from '../enums.js';
import { FilterArgs } from '../filter/filter.args.js';

export const PeriodEnum = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' } as const;

export type Period = keyof typeof PeriodEnum;

registerEnumType(PeriodEnum, {
  name: 'Period',
  description: 'How long one step of a timeline is.',
  valuesMap: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, from Monday on (ISO 8601).' },
    MONTH: { description: 'A month of the calendar.' },
    YEAR: { description: 'A year of the calendar.' },
  },
});

@ObjectType({ description: 'How many events have a type.' })
export class TypeEvents {
  @Field(() => EventTypeEnum, { description: 'What was done.' })
  type!: EventType;

  @Field(() => Int, { description: 'How many, one or more.' })
  events!: number;
}

@ObjectType({ description: 'How many events have a status.' })
export class StatusEvents {
  @Field(() => StatusEnum, { description: 'How real they are by all that tell of them.' })
  status!: Status;

  @Field(() => Int, { description: 'How many, one or more.' })
  events!: number;
}

@ObjectType({ description: 'One step of a timeline in which something was.' })
export class TimelineStep {
  @Field(() => String, { description: 'Its first day: 2023-04-01.' })
  start!: string;

  @Field(() => Int, { description: 'How many events are in it, by their first day.' })
  events!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean intensity from -10 (conflict) to 10 (cooperation), Goldstein’s scale as the PLOVER manual has it by type; null where no type has one.',
  })
  meanIntensity!: number | null;

  @Field(() => [TypeEvents], { description: 'By what was done, the most frequent first.' })
  types!: TypeEvents[];

  @Field(() => [StatusEvents], { description: 'By how real they are, the most frequent first.' })
  statuses!: StatusEvents[];
}

@ObjectType({ description: 'Events over time.' })
export class Timeline {
  @Field(() => [TimelineStep], { description: 'In the order of time; steps without events are left out.' })
  steps!: TimelineStep[];

  @Field(() => Int, { description: 'How many more events pass the filter and have no day.' })
  undated!: number;

  leftOut!: () => Promise<number>;
}

@ArgsType()
export class TimelineArgs extends FilterArgs {
  @Field(() => PeriodEnum, { defaultValue: 'MONTH', description: 'How long a step is.' })
  by: Period = 'MONTH';
}
