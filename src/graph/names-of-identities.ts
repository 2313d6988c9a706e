import { byCodeUnits } from '../resolution/fold-forms.js';
import type { GraphReader } from './store.js';

/** A way in which articles name an identity. */
export interface IdentityForm {
  readonly identityId: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly named: boolean;
  readonly articles: number;
}

/** The forms of identities, those that most articles use first. */
export async function formsOfIdentities(reader: GraphReader, ids: readonly string[]): Promise<IdentityForm[]> {
  if (ids.length === 0) return [];
  const rows = (await reader.read('form/of-identities', { ids: [...new Set(ids)] })) as unknown as IdentityForm[];
  return [...rows].sort((a, b) => b.articles - a.articles || byCodeUnits(a.name, b.name));
}

/** What most articles call each of some identities; none for those that no article names any more. */
export async function namesOfIdentities(reader: GraphReader, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { identityId, name } of await formsOfIdentities(reader, ids)) {
    if (!names.has(identityId)) names.set(identityId, name);
  }
  return names;
}
