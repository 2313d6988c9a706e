import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ArgumentsInvalid } from './errors.js';

/** Checks the arguments of every query against the rules of their classes, and names all faults at once. */
export const argumentChecks = new ValidationPipe({
  transform: true,
  exceptionFactory: (errors) => new ArgumentsInvalid(Object.fromEntries(errors.flatMap((error) => faultsOf(error)))),
});

/** The faults of a field and of those within it, by their paths. */
export function faultsOf({ property, constraints, children }: ValidationError, parent = ''): [string, string[]][] {
  const path = `${parent}${property}`;
  const nested = (children ?? []).flatMap((child) => faultsOf(child, `${path}.`));
  return constraints === undefined ? nested : [[path, Object.values(constraints)], ...nested];
}
