import { byCodeUnits } from '../../resolution/fold-forms.js';

/**
 * A value whose text is the same for the same content: fields in the order of the alphabet, those that are null left out.
 * Lists keep their order.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null)
    .sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(fields.map(([name, field]) => [name, canonical(field)]));
}
