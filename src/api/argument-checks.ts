import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ArgumentsInvalid } from './errors.js';

/** Checks the arguments of every query against the rules of their classes, and names all faults at once. */
export const argumentChecks = new ValidationPipe({
  transform: true,
  exceptionFactory: (errors) => new ArgumentsInvalid(Object.fromEntries(errors.flatMap((error) => faultsOf(error)))),
});

/** The faults of a field and of those within it, by their paths. */
export function faultsOf(
  { property, value, constraints, children }: ValidationError,
  parent = '',
): [string, string[]][] {
  const path = `${parent}${property}`;
  const nested = (children ?? []).flatMap((child) => faultsOf(child, `${path}.`));
  if (constraints === undefined) return nested;
  // What is a text may be long, or nobody's to repeat.
  const found = typeof value === 'number' ? `, and is ${value}` : '';
  return [[path, Object.values(constraints).map((fault) => `${fault}${found}`)], ...nested];
}
