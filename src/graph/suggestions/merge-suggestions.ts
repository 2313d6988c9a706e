import { undoneWords } from '../decisions/reason-words.js';
import type { GraphReader } from '../store.js';
import { FEW, readActorBlocks, type ActorBlocks } from './actor-blocks.js';
import { likelyPairs, type LikelyPair } from './likely-pairs.js';
import { undoneMerges } from './undone-merges.js';

/** Two actors that are probably one and aren't merged. */
export interface MergeSuggestion {
  /** The better known first. */
  readonly ids: readonly [string, string];
  /** From 0 to 1; no probability. */
  readonly score: number;
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[];
}

/** How many times as long as reading the actors took they are good for: what is read costs a tenth of the time at most. */
const GOOD_FOR = 10;

/**
 * Suggests which actors to merge. Reads all actors of the graph, and keeps them as long as that is cheap: of a small graph for
 * milliseconds, of 50,000 actors for less than a minute, in which new ones aren't seen.
 */
export class MergeSuggestions {
  private known: Promise<{ blocks: ActorBlocks; all?: Promise<LikelyPair[]> }> | undefined;
  private goodUntil = 0;

  constructor(private readonly reader: GraphReader) {}

  /**
   * The best suggestions, the likeliest first, of equal ones those whose merge would change most.
   *
   * @param first - the most wanted
   * @param actorId - of whom one of the two has to be; null for anybody
   */
  async find(first: number, actorId: string | null): Promise<MergeSuggestion[]> {
    const known = await this.actors();
    const pairs =
      actorId === null
        ? await (known.all ??= likelyPairs(this.reader, known.blocks.pairs(FEW)))
        : await likelyPairs(this.reader, known.blocks.pairsOf(actorId));
    const best = pairs.slice(0, first);
    const undone = await undoneMerges(
      this.reader,
      best.flatMap(({ actors }) => actors.map(({ id }) => id)),
    );
    return best.map(({ actors: [a, b], score, reasons }) => {
      const told = undone(a.id, b.id).map((change) => `a merge of the two was undone ${undoneWords(change)}`);
      return { ids: [a.id, b.id], score, reasons: [...reasons, ...told] };
    });
  }

  private actors() {
    if (this.known !== undefined && performance.now() < this.goodUntil) return this.known;
    const begun = performance.now();
    this.goodUntil = Infinity;
    const reading = readActorBlocks(this.reader).then((blocks) => ({ blocks }));
    this.known = reading;
    reading.then(
      () => (this.goodUntil = performance.now() + GOOD_FOR * (performance.now() - begun)),
      () => (this.known = undefined),
    );
    return reading as NonNullable<typeof this.known>;
  }
}
