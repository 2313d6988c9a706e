import { nameSpan } from './name-span.js';
import type { EntityKind, NamedEntity, Token } from './sentence.js';

/**
 * Named entities from the words that head them: each is widened to its name proper by the parse. Where two overlap, the longer
 * stays ("U.S. Department of Defense", not "U.S.").
 *
 * @param kinds - what each token names as a head; null for most
 * @returns in order, not overlapping
 */
export function namedEntities(tokens: readonly Token[], kinds: readonly (EntityKind | null)[]): NamedEntity[] {
  const found: NamedEntity[] = [];
  kinds.forEach((kind, head) => {
    if (kind !== null) found.push({ ...nameSpan(tokens, head, kind === 'person'), kind });
  });
  if (found.length < 2) return found;
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept: NamedEntity[] = [];
  for (const entity of found) {
    if (kept.every((other) => entity.last <= other.first || entity.first >= other.last)) kept.push(entity);
  }
  return kept.sort((a, b) => a.first - b.first);
}
