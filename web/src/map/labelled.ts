/** A name that is to be written, in pixels from its left middle. */
export interface Label {
  readonly left: number;
  readonly middle: number;
  readonly text: string;
}

/** How wide a letter is on average, and how high a line, in pixels. */
const LETTER = 6.6;
const LINE = 14;

/** Which of the names can be written without lying on one another, the first ones first: places in the list. */
export function labelled(labels: readonly Label[]): ReadonlySet<number> {
  const written: Label[] = [];
  const places = new Set<number>();
  labels.forEach((label, place) => {
    if (written.some((other) => overlap(label, other))) return;
    written.push(label);
    places.add(place);
  });
  return places;
}

function overlap(a: Label, b: Label): boolean {
  const isBeside = a.left + a.text.length * LETTER < b.left || b.left + b.text.length * LETTER < a.left;
  return !isBeside && Math.abs(a.middle - b.middle) < LINE;
}
