import { createHash, timingSafeEqual } from 'node:crypto';

/** The keys of CASUS_KEYS. They have no names of their own, and may do everything. */
export class EnvironmentKeys {
  private readonly digests: readonly Buffer[];

  constructor(keys: readonly string[]) {
    this.digests = keys.map(digest);
  }

  get isEmpty(): boolean {
    return this.digests.length === 0;
  }

  /** Which of them a text is, from 0; -1 for none. Looks at all of them, so that it takes as long for each. */
  indexOf(key: string): number {
    const wanted = digest(key);
    return this.digests.map((each) => timingSafeEqual(each, wanted)).indexOf(true);
  }
}

/** Digests have one length, so that comparing them tells nothing of the keys. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
