import { MAX_FIELD_LENGTH } from '../article/limits.js';

/** How many bytes tell a list. Chosen: what stands before the root of a feed, and more than one address. */
export const LIST_BYTES = 2 * MAX_FIELD_LENGTH;

export type ListKind = 'feed' | 'sitemap' | 'urls';

const KIND_OF_ROOT: Readonly<Record<string, ListKind>> = {
  rss: 'feed',
  feed: 'feed',
  'rdf:RDF': 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
};

/** Which list of articles something is, told by its first bytes; null where it is none. */
export function listKindOf(bytes: Buffer): ListKind | null {
  const start = bytes
    .toString('utf8', 0, LIST_BYTES)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) return KIND_OF_ROOT[rootOf(start) ?? ''] ?? null;
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start) ? 'feed' : null;
  return holdsAddresses(start, bytes.length < LIST_BYTES) ? 'urls' : null;
}

/** The name of the first element, behind what may stand before it. */
function rootOf(xml: string): string | null {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(xml.slice(at))![0].length;
    const end = [
      ['<?', '?>'],
      ['<!--', '-->'],
      ['<!', xml.slice(at, xml.indexOf('>', at)).includes('[') ? ']>' : '>'],
    ].find(([opening]) => xml.startsWith(opening!, at))?.[1];
    if (end === undefined) return /^<([\w:]+)/.exec(xml.slice(at))?.[1] ?? null;
    const next = xml.indexOf(end, at);
    if (next === -1) return null;
    at = next + end.length;
  }
}

/** Whether every line is an address, or a remark behind a #; the last may be cut off. */
function holdsAddresses(start: string, isWhole: boolean): boolean {
  const lines = start.split(/\r?\n|\r/).map((line) => line.trim());
  const whole = isWhole ? lines : lines.slice(0, -1);
  const addresses = whole.filter((line) => line !== '' && !line.startsWith('#'));
  return addresses.length > 0 && addresses.every((line) => /^https?:\/\/\S+$/.test(line));
}
