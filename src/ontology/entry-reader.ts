import { LexiconInvalid } from './errors.js';

/** One entry of a list as it stands in its file; each method reads a field or refuses it. */
export class EntryReader {
  /**
   * @param where - what tells the entry in a message: "line 7"
   * @throws LexiconInvalid where the entry has other fields than the known ones
   */
  constructor(
    private readonly file: string,
    private readonly where: string,
    private readonly fields: Readonly<Record<string, unknown>>,
    known: ReadonlySet<string>,
  ) {
    const unknown = Object.keys(fields).find((field) => !known.has(field));
    if (unknown !== undefined) this.refuse(unknown, `is no field; there are ${[...known].join(', ')}`);
  }

  /** A list of names; none where the field is missing. */
  names(field: string): readonly string[] {
    const value = this.fields[field] ?? [];
    if (!Array.isArray(value) || !value.every((name) => typeof name === 'string' && name.trim() !== ''))
      return this.refuse(field, 'must be a list of names');
    return value as string[];
  }

  /** @param form - what the value must match */
  text(field: string, form: RegExp, description: string): string {
    const value = this.fields[field];
    return typeof value === 'string' && form.test(value) ? value : this.refuse(field, `must be ${description}`);
  }

  textOrNull(field: string, form: RegExp, description: string): string | null {
    return this.fields[field] === undefined || this.fields[field] === null ? null : this.text(field, form, description);
  }

  oneOf<T extends string>(field: string, known: readonly T[]): T {
    const value = known.find((candidate) => candidate === this.fields[field]);
    return value ?? this.refuse(field, `must be one of ${known.join(', ')}`);
  }

  flag(field: string): boolean {
    const value = this.fields[field] ?? false;
    return typeof value === 'boolean' ? value : this.refuse(field, 'must be true or false');
  }

  /** Strings by name; none where the field is missing. */
  textsByName(field: string): Readonly<Record<string, string>> {
    const value = this.fields[field] ?? {};
    const isRecord = typeof value === 'object' && !Array.isArray(value);
    if (!isRecord || !Object.values(value).every((text) => typeof text === 'string'))
      return this.refuse(field, 'must give texts by name');
    return value as Record<string, string>;
  }

  /** Latitude and longitude in degrees. */
  coordinates(field: string): readonly [latitude: number, longitude: number] {
    const value = this.fields[field];
    const isPair = Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
    if (!isPair) return this.refuse(field, 'must be [latitude, longitude]');
    const [latitude, longitude] = value as [number, number];
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) this.refuse(field, 'must be degrees, latitude first');
    return [latitude, longitude];
  }

  private refuse(field: string, fault: string): never {
    const { key, code } = this.fields;
    const name = [key, code].find((value) => typeof value === 'string');
    throw new LexiconInvalid(
      this.file,
      name === undefined ? this.where : `${this.where} (${name})`,
      `${field} ${fault}`,
    );
  }
}

/**
 * The entries of a file in JSON Lines: one object a line.
 *
 * @param file - its name, for messages
 */
export function jsonLines(file: string, text: string, known: ReadonlySet<string>): EntryReader[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `line ${at + 1}`;
    return [entryOf(file, where, parsed(file, where, line), known)];
  });
}

/** An entry from whatever stood in the place of one. */
export function entryOf(file: string, where: string, value: unknown, known: ReadonlySet<string>): EntryReader {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LexiconInvalid(file, where, 'is no entry with fields');
  return new EntryReader(file, where, value as Record<string, unknown>, known);
}

function parsed(file: string, where: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LexiconInvalid(file, where, 'is no JSON');
  }
}
