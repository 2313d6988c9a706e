import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** A setting that is a whole number of milliseconds within bounds. */
export function Milliseconds(name: string, least: number, most: number): PropertyDecorator {
  const message = `${name} must be a whole number of milliseconds from ${least} to ${most}`;
  return (target, property) => {
    Type(() => Number)(target, property);
    IsInt({ message })(target, property);
    Min(least, { message })(target, property);
    Max(most, { message })(target, property);
  };
}
