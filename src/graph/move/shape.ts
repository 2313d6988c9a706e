/** A value that isn't what it should be; turned into an error that names the line. */
export class ShapeFault extends Error {
  /** @param path - of the value: `article.claims[3].status` */
  constructor(path: string, fault: string) {
    super(`${path} ${fault}`);
    this.name = 'ShapeFault';
  }
}

/** Gives a value back as what it should be, with null where an optional field is missing. Throws ShapeFault. */
export type Shape<T> = (value: unknown, path: string) => T;

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new ShapeFault(path, 'is no text');
};

/** Text that nodes are known by. */
export const key: Shape<string> = (value, path) => {
  if (text(value, path) !== '') return value as string;
  throw new ShapeFault(path, 'is empty');
};

/** A moment, ISO 8601 in UTC. */
export const moment: Shape<string> = (value, path) => {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text(value, path))) return value as string;
  throw new ShapeFault(path, 'is no time in UTC, such as 2024-05-01T12:00:00.000Z');
};

/** A whole number from 0. */
export const count: Shape<number> = (value, path) => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new ShapeFault(path, 'is no whole number from 0');
};

export function numberIn(least: number, most: number): Shape<number> {
  return (value, path) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw new ShapeFault(path, `is no number from ${least} to ${most}`);
  };
}

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new ShapeFault(path, 'is neither true nor false');
};

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value, path) => {
    if ((words as readonly unknown[]).includes(value)) return value as T;
    throw new ShapeFault(path, `is none of ${words.join(', ')}`);
  };
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path) => {
    if (Array.isArray(value)) return value.map((item, at) => shape(item, `${path}[${at}]`));
    throw new ShapeFault(path, 'is no list');
  };
}

/** A field that may be missing; it's null then. */
export function optional<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === undefined || value === null ? null : shape(value, path));
}

/** A field that may be missing; it stays so. */
export function absent<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

type Shapes<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** Fields, and no others: what isn't known would be lost. */
export function object<T extends object>(shapes: Shapes<T>): Shape<T> {
  return (value, path) => {
    const given = fieldsOf(value, path);
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(shapes, name));
    if (unknown !== undefined) throw new ShapeFault(`${path}.${unknown}`, 'is not known to this Casus');
    const fields = Object.entries<Shape<unknown>>(shapes).map(([name, shape]) => [
      name,
      shape(given[name], `${path}.${name}`),
    ]);
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as T;
  };
}

/** The fields of a value that is an object. */
export function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ShapeFault(path, value === undefined ? 'is missing' : 'is no object');
}
