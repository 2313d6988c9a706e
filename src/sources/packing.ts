/** How many bytes tell how something is packed: the mark of tar is at byte 257. */
export const PACKING_BYTES = 512;

export type Packing = 'gzip' | 'zip' | 'tar' | 'warc';

/** How something is packed, told by its first bytes; null where it isn't, or in a way that isn't read. */
export function packingOf(start: Buffer): Packing | null {
  const begins = (mark: string, at = 0) => start.toString('latin1', at, at + mark.length) === mark;
  if (begins('\x1F\x8B\x08')) return 'gzip';
  if (begins('PK\x03\x04') || begins('PK\x05\x06')) return isDocument(start) ? null : 'zip';
  if (begins('ustar', 257)) return 'tar';
  return begins('WARC/') ? 'warc' : null;
}

/** Whether a ZIP is the document of an office program or a book: its members are no articles. */
function isDocument(start: Buffer): boolean {
  const names = start.toString('latin1', 30, 100);
  return names.startsWith('[Content_Types].xml') || names.startsWith('mimetypeapplication/');
}
