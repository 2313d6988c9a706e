import type { Change } from './decision.js';

/** What a decision is about, by ids: those of identities, articles and claims, and keys of claims that tell of events. */
export interface Subjects {
  readonly identities: readonly string[];
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  readonly keys: readonly string[];
}

/** Sorts out what a decision is about. */
export function subjectsOf({ kind, payload, joins, subjectIds }: Change): Subjects {
  const none: Subjects = { identities: [], articles: [], claims: [], keys: [] };
  switch (kind) {
    case 'MERGE':
    case 'RENAME':
    case 'SET_KIND':
      return { ...none, identities: subjectIds };
    case 'SPLIT':
      return {
        ...none,
        identities: [...splitFrom({ payload, joins }), ...joins],
        articles: payload.articleIds ?? [],
      };
    case 'READING':
      return { ...none, articles: payload.articleIds ?? [], claims: [payload.reading!.claimId] };
    default:
      return { ...none, keys: subjectIds };
  }
}

/** The identities that a split takes articles from. */
export function splitFrom({ payload, joins }: Pick<Change, 'payload' | 'joins'>): string[] {
  return (payload.identities ?? []).map(({ id }) => id).filter((id) => !joins.includes(id));
}
