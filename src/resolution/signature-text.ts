/** Bytes of one number of a signature. */
const BYTES = 4;

/**
 * A signature as text, as the graph keeps it: an article is compared with hundreds, and a store takes a hundred times as
 * long to give lists of numbers.
 *
 * @param signature - numbers from 0 to below 2³², as fingerprint gives them
 * @returns base64 of the numbers, 4 bytes each, the least significant first
 */
export function signatureText(signature: readonly number[]): string {
  const bytes = Buffer.alloc(signature.length * BYTES);
  for (const [at, value] of signature.entries()) bytes.writeUInt32LE(value, at * BYTES);
  return bytes.toString('base64');
}

/** The signature that a text stands for. An earlier Casus kept the numbers themselves, which are given as they are. */
export function signatureOf(kept: string | readonly number[]): readonly number[] {
  if (typeof kept !== 'string') return kept;
  const bytes = Buffer.from(kept, 'base64');
  return Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readUInt32LE(at * BYTES));
}
