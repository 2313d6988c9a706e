import { closest, distance } from 'fastest-levenshtein';
import { Config, VARIABLES, type FileSettings } from './config.js';

/** Where a name differs by no more than this, it may be meant. */
const MISSPELLED = 3;

/**
 * The settings of a file as the environment would give them: all as text, lists with commas between.
 *
 * @param told - by name, as the file has them; null is not set
 * @returns what can be used, and a fault for each setting that can't, without its value, since that may be a secret
 */
export function fileSettings(path: string, told: Readonly<Record<string, unknown>>): FileSettings {
  const faults: string[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(told)) {
    if (value === null) continue;
    const fault = faultOf(name, value);
    if (fault === undefined) values[name] = itemsOf(value).join(',');
    else faults.push(fault);
  }
  return { path, values, faults };
}

/** The setting that may be meant by a name, in brackets, or nothing. */
export function meantBy(name: string): string {
  const nearest = closest(name.toUpperCase(), [...VARIABLES]);
  return distance(name.toUpperCase(), nearest) <= MISSPELLED ? ` (${nearest}?)` : '';
}

function faultOf(name: string, value: unknown): string | undefined {
  if (!VARIABLES.has(name)) return `there is no setting ${name}${meantBy(name)}`;
  if (name === 'CASUS_CONFIG') return 'CASUS_CONFIG names this file, so only the environment can set it';
  const items = itemsOf(value);
  if (items.some((item) => !['string', 'number', 'boolean'].includes(typeof item))) {
    return `${name} must be text, a number, true, false or a list of texts`;
  }
  // YAML would take 0123 for another number, and a password would be another one.
  const isText = Reflect.getMetadata('design:type', Config.prototype, name) !== Number;
  if (isText && items.some((item) => typeof item === 'number')) return `${name} must be in quotes`;
  return undefined;
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
