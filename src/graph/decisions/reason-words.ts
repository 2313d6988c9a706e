import type { Change } from './decision.js';

/** Who decided, when and why: `by ana on 2023-11-14, because “looked it up”`. */
export function madeWords({ by, made, why }: Pick<Change, 'by' | 'made' | 'why'>): string {
  return words(by, made, why);
}

/** Who undid a decision, when and why. Only of one that was undone. */
export function undoneWords({
  undoneBy,
  undone,
  undoneWhy,
}: Pick<Change, 'undoneBy' | 'undone' | 'undoneWhy'>): string {
  return words(undoneBy!, undone!, undoneWhy);
}

function words(by: string, when: string, why: string | null): string {
  return `by ${by} on ${when.slice(0, 10)}${why === null || why === '' ? '' : `, because “${why}”`}`;
}
