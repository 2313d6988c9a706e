import type { Extraction } from '../extraction/extraction.js';

/** The normal forms of all names of one actor or place. Two are the same where they share a form. */
export type Forms = ReadonlySet<string>;

/** What has a name, and other forms of it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}

/** A name without case, punctuation, possessive and article, so that "The Taliban's" is "taliban". */
export function normalForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an|its|their|his|her) /, '');
}

export function formsOf({ name, forms }: Omit<Named, 'id'>): Forms {
  return new Set([name, ...forms].map(normalForm).filter((form) => form !== ''));
}

export const share = (a: Forms, b: Forms): boolean => [...a].some((form) => b.has(form));

/** The forms of the actors and places of a document, by id; of an id that none has, the id itself is a form. */
export class FormsById {
  private readonly known = new Map<string, Forms>();

  constructor(entities: readonly Named[]) {
    for (const entity of entities)
      this.known.set(entity.id, new Set([...(this.known.get(entity.id) ?? []), ...formsOf(entity)]));
  }

  of(id: string): Forms {
    return this.known.get(id) ?? new Set([normalForm(id)]);
  }

  /** The forms of several, any of which will do. */
  ofAny(ids: readonly string[]): Forms {
    return new Set(ids.flatMap((id) => [...this.of(id)]));
  }
}

/** The forms of the actors and places of an extraction. */
export function formsOfExtraction({ actors, places }: Extraction): FormsById {
  return new FormsById([
    ...places.map(({ id, name, mentions }) => ({ id, name, forms: mentions.map(({ text }) => text) })),
    ...actors.map(({ id, name, aliases, mentions }) => ({
      id,
      name,
      forms: [...aliases, ...mentions.map(({ text }) => text)],
    })),
  ]);
}
