import { setInterval, clearInterval } from 'node:timers';
import { Inject, Injectable } from '@nestjs/common';
import { Announced } from '../../announced.js';
import { Config } from '../../config/config.js';
import { FailureLog } from '../../failure-log.js';
import { learnedBetween } from '../../graph/differences.js';
import { GraphStore } from '../../graph/store.js';
import { ingestions } from '../../ingestion/ingestions.js';

/** A claim that the graph has just learned, and the event that it tells of. */
export interface Learned {
  readonly claimId: string;
  readonly eventId: string;
}

/** How often a server is asked for what other processes wrote, in milliseconds. */
const ASK_EVERY_MS = 1_000;

/** How far each question reaches back, since what is learned earlier may be written later, in milliseconds. */
const OVERLAP_MS = 10_000;

/** Most claims of one question. Chosen: more than eight writers learn in a second. */
const MOST_CLAIMS = 5_000;

/**
 * What the graph learns while somebody listens. An embedded graph is written by this process alone, which tells of each
 * article; of a server, on which others write as well, it is asked every second.
 */
@Injectable()
export class LearnedFeed {
  private readonly told = new Announced<readonly Learned[]>(`casus:learned:${(LearnedFeed.count += 1)}`);
  private static count = 0;
  private listeners = 0;
  private end: (() => void) | undefined;

  constructor(
    @Inject(GraphStore) private readonly store: GraphStore,
    @Inject(Config) private readonly config: Config,
    @Inject(FailureLog) private readonly log: FailureLog,
  ) {}

  /** @returns what ends it */
  listen(listener: (learned: readonly Learned[]) => void): () => void {
    const stop = this.told.listen(listener);
    this.listeners += 1;
    this.end ??= this.config.NEO4J_URI === undefined ? this.hear() : this.ask();
    return () => {
      stop();
      this.listeners -= 1;
      if (this.listeners > 0) return;
      this.end?.();
      this.end = undefined;
    };
  }

  private hear(): () => void {
    return ingestions.listen(({ outcome, articleId }) => {
      if (outcome === 'created' && articleId !== null) {
        void this.tell(
          async () => (await this.store.read('claim/events-of-article', { articleId })) as unknown as Learned[],
        );
      }
    });
  }

  private ask(): () => void {
    const known = new Map<string, number>();
    let since = Date.now();
    let isAsking = false;
    const timer = setInterval(() => {
      if (isAsking) return;
      isAsking = true;
      const until = Date.now();
      void this.tell(async () => {
        const filter = {
          since: new Date(since - OVERLAP_MS).toISOString(),
          until: new Date(until).toISOString(),
          ...{ participantId: null, types: null, publisher: null },
        };
        const learned = await learnedBetween(this.store, filter, null, MOST_CLAIMS);
        const fresh = learned.filter(({ claimId, learned: when }) => !known.has(claimId) && Date.parse(when) > began);
        for (const { claimId } of learned) known.set(claimId, until);
        for (const [id, when] of known) if (when < until - 2 * OVERLAP_MS) known.delete(id);
        since = until;
        return fresh.map(({ claimId, eventId }) => ({ claimId, eventId }));
      }).finally(() => {
        isAsking = false;
      });
    }, ASK_EVERY_MS);
    const began = since;
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  }

  /** What can't be read now may be the next time; the subscribers aren't told of it. */
  private async tell(read: () => Promise<readonly Learned[]>): Promise<void> {
    try {
      const learned = await read();
      if (learned.length > 0) this.told.tell(learned);
    } catch (error) {
      this.log.record(error);
    }
  }
}
