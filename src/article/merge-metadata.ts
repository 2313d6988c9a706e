import type { Metadata } from './make-article.js';

/** Fills what the caller left open from what the document tells of itself. The caller wins. */
export function mergeMetadata(given: Metadata, told: Metadata): Metadata {
  const open = Object.entries(told).filter(([name]) => (given[name as keyof Metadata] ?? '') === '');
  return { ...given, ...Object.fromEntries(open) };
}
