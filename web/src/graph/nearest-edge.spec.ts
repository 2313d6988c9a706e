import { nearestInDirection } from './nearest.js';
import { distanceToLine } from './nearest-edge.js';
import { isWithin } from './within.js';

describe('distanceToLine', () => {
  const from = { x: 0, y: 0 };
  const to = { x: 10, y: 0 };

  it.each([
    ['on it', { x: 5, y: 0 }, 0, 0],
    ['above it', { x: 5, y: -3 }, 0, 3],
    ['below it', { x: 5, y: 3 }, 0, 3],
    ['on the line beside it, which is up where it runs to the right', { x: 5, y: -4 }, 4, 0],
    ['before its beginning', { x: -1, y: 0 }, 0, Infinity],
    ['behind its end', { x: 11, y: 0 }, 0, Infinity],
  ])('is measured of a point %s', (_, point, offset, expected) => {
    expect(distanceToLine(point, from, to, offset)).toBe(expected);
  });

  it('is of no line without a length', () => {
    expect(distanceToLine(from, to, to, 0)).toBe(Infinity);
  });
});

describe('nearestInDirection', () => {
  const places = [
    { id: 'here', x: 0, y: 0 },
    { id: 'right', x: 5, y: 1 },
    { id: 'far right', x: 50, y: 0 },
    { id: 'below', x: 1, y: 9 },
  ];

  it.each([
    ['right', 'right'],
    ['down', 'below'],
    ['left', undefined],
    ['up', undefined],
  ] as const)('goes %s to %j', (direction, expected) => {
    expect(nearestInDirection(places, 'here', direction)).toBe(expected);
  });
});

describe('isWithin', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it.each([
    [5, 5, true],
    [-1, 5, false],
    [11, 5, false],
    [5, 11, false],
  ])('says of (%d, %d): %j', (x, y, expected) => {
    expect(isWithin({ x, y }, line)).toBe(expected);
  });
});
