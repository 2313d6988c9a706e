import { AnnotationInvalid } from './errors.js';

/** One object of an annotation as it stands in its file; each method reads a field or refuses it. */
export class Fields {
  /** @param place - what tells the object in a message: "event e3" */
  constructor(
    private readonly file: string,
    private readonly place: string,
    private readonly values: Readonly<Record<string, unknown>>,
  ) {}

  /** @throws AnnotationInvalid where the value is no object */
  static of(file: string, place: string, value: unknown): Fields {
    if (!isRecord(value)) throw new AnnotationInvalid(file, place, 'is no object');
    return new Fields(file, place, value);
  }

  /** The objects of a list, each named by its id or name in messages; none where the field is missing. */
  objects(field: string, kind: string): Fields[] {
    return this.list(field).map((value, at) => {
      const told = isRecord(value) ? [value.id, value.name].find((name) => typeof name === 'string') : undefined;
      return Fields.of(this.file, `${kind} ${told ?? at + 1}`, value);
    });
  }

  text(field: string): string {
    return this.textOrNull(field) ?? this.refuse(field, 'must be a text that is not empty');
  }

  textOrNull(field: string): string | null {
    const value = this.values[field] ?? null;
    if (value === null) return null;
    return isText(value) ? value : this.refuse(field, 'must be a text that is not empty');
  }

  /** A list of texts, or one text for a list of one; none where the field is missing. */
  texts(field: string): readonly string[] {
    const values = isText(this.values[field]) ? [this.values[field]] : this.list(field);
    return values.every(isText) ? values : this.refuse(field, 'must be a list of texts');
  }

  /** Texts out of a known set. */
  oneOfEach<T extends string>(field: string, known: readonly T[]): readonly T[] {
    const isKnown = (text: string): text is T => (known as readonly string[]).includes(text);
    const texts = this.texts(field);
    const [unknown] = texts.filter((text) => !isKnown(text));
    if (unknown !== undefined) this.refuse(field, `has "${unknown}", which is none of ${known.join(', ')}`);
    return texts.filter(isKnown);
  }

  /** A list of slots, each a list of the ids that are right there; an empty one stands for "not named". */
  slots(field: string): readonly (readonly string[])[] {
    return this.list(field).map((slot) => {
      const ids: readonly unknown[] = Array.isArray(slot) ? slot : [slot];
      return ids.every(isText) ? ids : this.refuse(field, 'must be a list of lists of ids');
    });
  }

  flag(field: string): boolean {
    const value = this.values[field] ?? false;
    return typeof value === 'boolean' ? value : this.refuse(field, 'must be true or false');
  }

  /** Texts of mentions, which are texts or `{"text"}`. */
  mentions(): readonly string[] {
    return this.list('mentions').map((mention) => {
      const text = isRecord(mention) ? mention.text : mention;
      return isText(text) ? text : this.refuse('mentions', 'must be texts, or objects with a text');
    });
  }

  refuse(field: string, fault: string): never {
    throw new AnnotationInvalid(this.file, this.place, `has a fault: ${field} ${fault}`);
  }

  private list(field: string): readonly unknown[] {
    const value = this.values[field] ?? [];
    return Array.isArray(value) ? (value as unknown[]) : this.refuse(field, 'must be a list');
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
