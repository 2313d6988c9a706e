/** Stand-in until the rule lands. */
import { identifier } from './identifiers.js';
export interface BlockParticipant {
  readonly id: string;
  readonly unnamedClass: string | null;
}
export function blockKey(
  {
    relation,
    type,
    sources,
    targets,
  }: { relation: string; type: string; sources: readonly string[]; targets: readonly string[] },
  participantOf: (id: string) => BlockParticipant,
  articleId: string,
): string {
  const side = (ids: readonly string[]): string[] =>
    [
      ...new Set(
        ids.map(participantOf).map(({ id, unnamedClass }) => (unnamedClass === null ? id : `~${unnamedClass}`)),
      ),
    ].sort();
  const all = [...side(sources), ...side(targets)];
  const isOwn = all.every((one) => one.startsWith('~'));
  return identifier(['block', relation, type, side(sources), side(targets), isOwn ? articleId : null]);
}
