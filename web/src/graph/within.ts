export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies within a closed line: by how often a ray from it crosses the line (Shimrat, 1962). */
export function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let isInside = false;
  line.forEach((a, at) => {
    const b = line.at(at - 1)!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  });
  return isInside;
}
