/** Fractions in [0, 1), the same for the same seed. @see Mulberry32, Tommy Ettinger, public domain */
export function drawing(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, not including, `count`. */
export const below = (draw, count) => Math.floor(draw() * count);

export const pick = (draw, items) => items[below(draw, items.length)];

export const chance = (draw, fraction) => draw() < fraction;

/**
 * A rank from 0 up to, not including, `count`, each about as often as one divided by its place: Zipf's law with exponent 1,
 * as names in the news are spread.
 */
export const zipf = (draw, count) => Math.floor((count + 1) ** draw()) - 1;
