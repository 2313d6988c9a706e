/** A stretch of a text that is marked, and as what. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'sentence' | 'event' | 'mention';
  /** Id of what is marked; null where there is nothing to open. */
  readonly id: string | null;
  /** What is said of it where it is pointed at. */
  readonly title: string;
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

/** What of a piece is to be told: its event, else the shortest of its mentions; undefined where it is neither. */
export function chiefMark({ marks }: Piece): Mark | undefined {
  const told = marks.filter(({ kind }) => kind !== 'sentence');
  const event = told.find(({ kind }) => kind === 'event');
  return event ?? told.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
