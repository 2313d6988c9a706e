import { MOST_DETAILED, drawLines, segmentsIn, type LineContext } from './draw-lines.js';
import type { Lines, Places, View } from './lines.js';

/** A view of 100 by 100 pixels on which the graph lies as it is, but for y, which grows upward. */
const VIEW: View = { matrix: [1, 0, 0, -1, 0, 100], width: 100, height: 100, unit: 1, ratio: 1 };

function placesOf(...points: readonly (readonly [number, number])[]): Places {
  return { positions: Float32Array.from(points.flat()), radii: new Float32Array(points.length).fill(3) };
}

/** Lines between pairs of places, of one kind. */
function linesOf(pairs: readonly (readonly [number, number])[], kind = 0, offset = 0): Lines {
  return {
    ends: Uint32Array.from(pairs.flat()),
    widths: new Float32Array(pairs.length).fill(2),
    inks: new Uint8Array(pairs.length),
    kinds: new Uint8Array(pairs.length).fill(kind),
    offsets: new Uint8Array(pairs.length).fill(offset),
    colours: ['red'],
  };
}

/** A context that writes down what is done with it. */
function recorder() {
  const done: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      done.push(
        `${name} ${values
          .flat()
          .map((value) => Math.round(value as number))
          .join(' ')}`.trim(),
      );
    };
  const names = ['scale', 'beginPath', 'moveTo', 'lineTo', 'stroke', 'fill', 'setLineDash', 'closePath'] as const;
  const context = {
    ...(Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Pick<
      LineContext,
      (typeof names)[number]
    >),
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 1,
    globalAlpha: 1,
  };
  return { done, context };
}

describe('segmentsIn', () => {
  it('has the lines that may be seen, in pixels', () => {
    const places = placesOf([10, 90], [90, 90], [-50, 50], [-10, 50], [150, 50]);
    const lines = linesOf([
      [0, 1],
      [2, 3],
      [2, 4],
    ]);
    expect(segmentsIn(lines, places, VIEW)).toEqual([
      { index: 0, x1: 10, y1: 10, x2: 90, y2: 10 },
      // Both ends are outside, but it runs through.
      { index: 2, x1: -50, y1: 50, x2: 150, y2: 50 },
    ]);
  });
});

describe('drawLines', () => {
  const places = placesOf([10, 50], [90, 50]);

  it('draws few with their heads, from rim to rim', () => {
    const { done, context } = recorder();
    drawLines(context, linesOf([[0, 1]]), places, VIEW);
    // The tip is a pixel before the rim of the target, and the head ten long.
    expect(done).toEqual([
      'scale 1 1',
      'setLineDash',
      'beginPath',
      'moveTo 13 50',
      'lineTo 76 50',
      'stroke',
      'setLineDash',
      'beginPath',
      'moveTo 86 50',
      'lineTo 76 46',
      'lineTo 76 55',
      'closePath',
      'fill',
    ]);
  });

  it.each([
    ['dashed', 1, 'setLineDash 6 4'],
    ['dotted', 2, 'setLineDash 2 3'],
  ])('draws %s lines so', (_, kind, expected) => {
    const { done, context } = recorder();
    drawLines(context, linesOf([[0, 1]], kind), places, VIEW);
    expect(done).toContain(expected);
  });

  it('strikes through what is denied, and runs beside what runs back', () => {
    const { done, context } = recorder();
    drawLines(context, linesOf([[0, 1]], 3, 4), places, VIEW);
    expect(done.filter((one) => one === 'stroke')).toHaveLength(3);
    // To the left of a line that runs to the right is up.
    expect(done).toContain('moveTo 13 46');
  });

  it('draws no line between two that touch', () => {
    const { done, context } = recorder();
    drawLines(context, linesOf([[0, 1]]), placesOf([50, 50], [54, 50]), VIEW);
    expect(done).toEqual(['scale 1 1']);
  });

  it('draws many as thin strokes, some at a time', () => {
    const { done, context } = recorder();
    const many = MOST_DETAILED + 1;
    drawLines(context, linesOf(Array.from({ length: many }, () => [0, 1])), places, VIEW);
    expect(done.filter((one) => one.startsWith('lineTo'))).toHaveLength(many);
    expect(done.filter((one) => one === 'stroke').length).toBeLessThan(30);
    expect(done).not.toContain('fill');
  });
});
