import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much colours may differ to be still the same, a fraction in [0, 1]; pixelmatch's own choice. */
const SAME_COLOUR = 0.1;

/**
 * The share of the pixels of two PNGs that differ, a fraction in [0, 1], 1 where they aren't equally large; edges that are but
 * smoothed otherwise aren't counted (Vyshniauskas, 2009). And what makes a PNG that marks them, which takes a while.
 */
export function differenceOf(one: Buffer, other: Buffer): { readonly share: number; readonly marked: () => Buffer } {
  if (one.equals(other)) return { share: 0, marked: () => one };
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) return { share: 1, marked: () => other };
  const marks = new PNG({ width, height });
  const differing = pixelmatch(first.data, second.data, marks.data, width, height, { threshold: SAME_COLOUR });
  return { share: differing / (width * height), marked: () => PNG.sync.write(marks) };
}
