import type { Standing } from './changes.js';
import type { Member } from './decision.js';

/**
 * Which participant each identity is: of those that are one, the first with a proper name in the order of ids.
 *
 * @param members - of each identity its class where it has no proper name; who isn't there counts as named
 * @param standing - decisions that stand, in any order
 */
export function mainOf(
  ids: readonly string[],
  members: ReadonlyMap<string, Member>,
  standing: readonly Pick<Standing, 'joins'>[],
): Map<string, string> {
  const mainOfId = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => (mainOfId.get(id) === id ? id : root(mainOfId.get(id)!));
  const isBefore = (a: string, b: string): boolean => {
    const unnamed = (id: string): boolean => members.get(id)?.unnamedClass != null;
    return unnamed(a) === unnamed(b) ? a < b : !unnamed(a);
  };
  for (const { joins } of standing) {
    const roots = [...new Set(joins.filter((id) => mainOfId.has(id)).map(root))];
    const [first] = roots.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    for (const one of roots) mainOfId.set(one, first!);
  }
  return new Map(ids.map((id) => [id, root(id)]));
}
