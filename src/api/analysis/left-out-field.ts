import { Int, ResolveField } from '@nestjs/graphql';

/** What counting all that passes a filter costs, in fields. */
export const COST_OF_ANALYSIS = 50;

/** The field of an analysis that counts what didn't happen. Counted only where it is asked for. */
export const LeftOut = (): MethodDecorator =>
  ResolveField(() => Int, {
    description: 'How many others did not happen by all that tell of them, where no status was asked.',
    complexity: COST_OF_ANALYSIS,
  });
