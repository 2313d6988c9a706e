/** A stretch of a text that is marked, and as what. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'sentence' | 'event' | 'mention';
  /** Id of what is marked. */
  readonly id: string;
}

/** A piece of a text, and all that it is part of. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text wherever a mark begins or ends, so that marks may overlap. Offsets count UTF-16 units. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const within = marks.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    return {
      start,
      text: text.slice(start, end),
      marks: within.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

/** Where names stand in a text as whole words; of those that overlap the longest. */
export function mentionsOf(text: string, names: ReadonlyMap<string, string>): Mark[] {
  const found: Mark[] = [];
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  for (const [name, id] of longestFirst) {
    const form = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    for (const { index: start } of text.matchAll(form)) {
      const end = start + name.length;
      if (!found.some((mark) => mark.start < end && start < mark.end)) found.push({ start, end, kind: 'mention', id });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
