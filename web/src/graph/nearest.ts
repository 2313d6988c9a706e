export type Direction = 'up' | 'down' | 'left' | 'right';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * Who comes next from somebody in a direction on the screen: the nearest within an eighth of a turn to either side, what is
 * aside counting double.
 */
export function nearestInDirection(places: readonly Place[], from: string, direction: Direction): string | undefined {
  const here = places.find(({ id }) => id === from);
  if (here === undefined) return undefined;
  const [dx, dy] = STEP[direction];
  const ahead = places
    .map(({ id, x, y }) => ({
      id,
      along: (x - here.x) * dx + (y - here.y) * dy,
      aside: Math.abs((x - here.x) * dy - (y - here.y) * dx),
    }))
    .filter(({ id, along, aside }) => id !== from && along > 0 && aside <= along)
    .sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside));
  return ahead[0]?.id;
}
