/** Where a node begins: anywhere in a disc, but for the same id always in the same place. */
export function seededPosition(id: string): { readonly x: number; readonly y: number } {
  const angle = fraction(id, 1) * 2 * Math.PI;
  // The root spreads them evenly over the disc.
  const radius = 100 * Math.sqrt(fraction(id, 2));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A number from 0 to 1 that follows from a text: FNV-1a with 32 bits (Fowler, Noll, Vo, 1991), mixed once more for short texts. */
function fraction(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
