import type { ActorKind } from '../ontology/actor-kinds.js';
import { actorIdentity } from './actors.js';
import { identifier } from './identifiers.js';
import { kindClass } from './kind-class.js';
import { nameKey } from './name-key.js';

/** A way in which articles name an actor, as far as it says who that is. */
export interface NamedForm {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly named: boolean;
}

/** An entry of the actor lexicon. */
export interface LexiconEntry {
  readonly key: string;
  readonly name: string;
}

/** Finds an entry of the actor lexicon by a name of it. */
export type FindEntry = (name: string) => LexiconEntry | null;

/**
 * Says in words what makes the names of one identity one actor: an entry of the lexicon, a key that its names share, or
 * nothing but the one article that names it. `actorIdentity` has the rules.
 *
 * @param forms - all forms of the identity, one or more
 */
export function identityWords(identity: string, forms: readonly NamedForm[], find: FindEntry): string {
  const names = [...new Set(forms.flatMap(({ name, aliases }) => [name, ...aliases]))];
  const told = names.map((name) => `“${name}”`).join(', ');
  const entry = entryOf(identity, forms, find);
  if (entry !== null) return `${told}: the lexicon has ${names.length > 1 ? 'them' : 'it'} as ${entry}`;
  const main = forms.find((form) => identityOf(form) === identity);
  if (main === undefined) return `${told}: so named in one article, and nothing says that others mean the same`;
  const { text, country } = nameKey(main.name, main.kind);
  const where = country ?? (isOf(identity, main, main.country) ? main.country : null);
  const also = names.length > 1 ? '; other names stand beside it in its articles' : '';
  return `${told}: by the name key “${text}” of a ${kindClass(main.kind)}${where === null ? '' : ` of ${where}`}${also}`;
}

function entryOf(identity: string, forms: readonly NamedForm[], find: FindEntry): string | null {
  for (const { name, kind, aliases, country } of forms) {
    for (const one of [name, ...aliases]) {
      const entry = find(one);
      if (entry !== null && ofLexicon(entry.key) === identity) return `${entry.name} (${entry.key})`;
      const key = nameKey(one, kind);
      const land = key.country ?? country;
      const part = land === null ? null : key.lexiconKey(land);
      if (part !== null && ofLexicon(part) === identity) return `a part of the state ${land!} (${part})`;
    }
  }
  return null;
}

const ofLexicon = (key: string): string => identifier(['actor', 'lexicon', key]);

/** The identity that a form's name makes, whatever article it stands in. */
const identityOf = (form: NamedForm): string => actorIdentity({ ...form, id: '', lexiconKey: null }, '');

function isOf(identity: string, { name, kind }: NamedForm, country: string | null): boolean {
  return identifier(['actor', 'name', kindClass(kind), nameKey(name, kind).text, country]) === identity;
}
