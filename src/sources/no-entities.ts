import { FeedMalformed } from './errors.js';

/**
 * Refuses XML that declares entities: no feed and no sitemap has to, and those that do would grow without end or take in
 * files of this machine.
 *
 * @throws FeedMalformed
 */
export function mustDeclareNoEntities(source: string, where: string): void {
  if (/<!ENTITY/i.test(source)) throw new FeedMalformed(where, 'declares entities');
}
