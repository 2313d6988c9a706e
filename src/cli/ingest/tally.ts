import prettyMs from 'pretty-ms';
import type { Outcome } from '../../ingestion/ingest-entries.js';

/** How many failures are told at the end, each by a line; all are kept. Chosen. */
const TOLD = 5;

/** What came of a batch so far. */
export class Tally {
  created = 0;
  known = 0;
  /** Given to workers, which tell what comes of them. */
  handedOver = 0;
  /** How many failed, by the code of what was wrong. */
  readonly failures = new Map<string, number>();
  private readonly examples: string[] = [];
  private readonly started = performance.now();

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      if (!('error' in outcome)) {
        this[outcome.created ? 'created' : 'known'] += 1;
        continue;
      }
      const { code, message, details } = outcome.error;
      this.failures.set(code, (this.failures.get(code) ?? 0) + 1);
      if (this.examples.length < TOLD) this.examples.push(`${message} ${details.remedy}`);
    }
  }

  get failed(): number {
    return [...this.failures.values()].reduce((sum, count) => sum + count, 0);
  }

  get articles(): number {
    return this.created + this.known + this.handedOver + this.failed;
  }

  get milliseconds(): number {
    return performance.now() - this.started;
  }

  /** Articles a second, all kinds of outcomes alike, since the beginning. */
  get rate(): number {
    return (1000 * this.articles) / Math.max(1, this.milliseconds);
  }

  /** What failed, in words: "3 failed (2 ARTICLE_EMPTY, 1 DATE_INVALID)". */
  get failedInWords(): string {
    const kinds = [...this.failures].sort(([, one], [, other]) => other - one);
    const words = kinds.map(([code, count]) => `${count} ${code}`).join(', ');
    return `${this.failed} failed${words === '' ? '' : ` (${words})`}`;
  }

  private get doneInWords(): string {
    const { created, known, handedOver } = this;
    return handedOver > 0 ? `${handedOver} handed over to workers` : `${created} new, ${known} known already`;
  }

  /** Lines for people: some of what failed, then the sums. */
  get lines(): string[] {
    const more = this.failed - this.examples.length;
    return [
      ...this.examples,
      ...(more > 0 ? [`${more} more failed; casus failures list tells which`] : []),
      `${this.doneInWords}, ${this.failedInWords}, in ${prettyMs(this.milliseconds)}`,
    ];
  }

  /** The sums, for programs; the rate in articles a second. */
  get record(): Record<string, unknown> {
    const { created, known, handedOver, failed, failures, milliseconds, rate } = this;
    return {
      ...(handedOver > 0 ? { handedOver } : { created, known }),
      ...{ failed, failures: Object.fromEntries(failures) },
      ...{ milliseconds: Math.round(milliseconds), rate: Number(rate.toFixed(2)) },
    };
  }
}
