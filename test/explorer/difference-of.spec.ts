import { PNG } from 'pngjs';
import { differenceOf } from './difference-of.js';

/** A white picture with so many black pixels in its first rows. */
function picture(black: number, width = 100): Buffer {
  const png = new PNG({ width, height: 100 });
  png.data.fill(255);
  for (let pixel = 0; pixel < black; pixel += 1) png.data.fill(0, 4 * pixel, 4 * pixel + 3);
  return PNG.sync.write(png);
}

describe('differenceOf', () => {
  it('is nothing between equal pictures', () => {
    expect(differenceOf(picture(0), picture(0)).share).toBe(0);
  });

  it('is the share of pixels that differ', () => {
    const { share, marked } = differenceOf(picture(0), picture(500));
    expect(share).toBeCloseTo(0.05, 2);
    expect(PNG.sync.read(marked()).height).toBe(100);
  });

  it('is all where one is larger', () => {
    expect(differenceOf(picture(0), picture(0, 90)).share).toBe(1);
  });
});
