import type { ActorKind } from '../ontology/actor-kinds.js';

/** A way in which articles name a participant. */
export interface FormContent {
  readonly name: string;
  readonly kind: ActorKind | 'place';
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly named: boolean;
  /** Degrees, WGS 84; null where they aren't known, and for actors. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A form, and how many articles use it. */
export interface CountedForm extends FormContent {
  readonly articles: number;
}

/**
 * Derives what an actor or place is called and what it is from its forms: for each property what most articles say,
 * of those the longest, of those the first in the order of the alphabet. So the order in which articles came never
 * matters, and an article that is deleted leaves no trace. Aliases are all names but that.
 *
 * @param forms - one or more
 */
export function foldForms(forms: readonly CountedForm[]): CountedForm {
  const name = winner(forms, ({ name }) => name)!;
  const point = winner(forms, ({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : JSON.stringify([latitude, longitude]),
  );
  const [latitude, longitude] = point === null ? [null, null] : (JSON.parse(point) as [number, number]);
  const aliases = new Set(forms.flatMap((form) => [form.name, ...form.aliases]));
  aliases.delete(name);
  return {
    name,
    kind: winner(forms, ({ kind }) => kind) as CountedForm['kind'],
    aliases: [...aliases].sort(byCodeUnits),
    country: winner(forms, ({ country }) => country),
    named: forms.some(({ named }) => named),
    latitude,
    longitude,
    articles: forms.reduce((sum, { articles }) => sum + articles, 0),
  };
}

/** The value that most articles give; null where none gives one. */
function winner(forms: readonly CountedForm[], valueOf: (form: CountedForm) => string | null): string | null {
  const votes = new Map<string, number>();
  for (const form of forms) {
    const value = valueOf(form);
    if (value !== null) votes.set(value, (votes.get(value) ?? 0) + form.articles);
  }
  const [best] = [...votes].sort(
    ([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || b.length - a.length || byCodeUnits(a, b),
  );
  return best?.[0] ?? null;
}

/** The order of JavaScript's own comparison, the same on every machine; no language's. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
