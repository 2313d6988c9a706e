import { SingleBar } from 'cli-progress';
import prettyBytes from 'pretty-bytes';
import prettyMs from 'pretty-ms';
import { tell } from '../output.js';
import type { Tally } from './tally.js';

/** How often a line is told where no terminal shows one that changes, in milliseconds. Chosen: sixty lines in ten minutes. */
const TELL_MS = 10_000;

/** How often the line on a terminal changes, a second. Chosen. */
const FRAMES = 4;

/** One line that says how far a batch is: on a terminal one that changes, in a log one now and then. */
export class ProgressLine {
  private readonly started = performance.now();
  private readonly stop: () => void;
  private bytes = 0;
  private total: number | null = null;
  private isEndless = false;
  private told = '';

  constructor(private readonly tally: Tally) {
    this.stop = process.stderr.isTTY ? this.onTerminal() : this.inLog();
  }

  /** @param bytes - how many there are in all, for the time that is left; null where nobody can know. It goes on without. */
  ofAll(bytes: Promise<number | null>): void {
    bytes.then(
      (known) => {
        this.total = known;
      },
      () => undefined,
    );
  }

  /** @param bytes - how many more were gone through */
  took(bytes: number): void {
    this.bytes += bytes;
  }

  /** From now on nobody knows how much comes, and when: no rate is told, and in a log no line twice. */
  goOn(): void {
    this.isEndless = true;
    this.total = null;
  }

  end(): void {
    this.stop();
  }

  private onTerminal(): () => void {
    const format = (): string => `casus: ${this.words}`;
    const bar = new SingleBar({ format, fps: FRAMES, stream: process.stderr, clearOnComplete: true });
    bar.start(1, 0);
    return () => {
      bar.stop();
    };
  }

  private inLog(): () => void {
    const timer = setInterval(() => {
      const { words } = this;
      if (!this.isEndless || words !== this.told) tell(`casus: ${words}`);
      this.told = words;
    }, TELL_MS);
    return () => {
      clearInterval(timer);
    };
  }

  private get words(): string {
    const { tally, bytes, total } = this;
    const size =
      total === null ? prettyBytes(bytes) : `${prettyBytes(Math.min(bytes, total))} of ${prettyBytes(total)}`;
    const rate = this.isEndless ? [] : [`${tally.rate.toFixed(1)}/s`];
    const words = [`${tally.articles} articles`, ...rate, size];
    if (total !== null && bytes > 0) words.push(`${this.left(bytes, total)} left`);
    if (tally.failed > 0) words.push(tally.failedInWords);
    return words.join(', ');
  }

  /** The time that is left if it goes on as it went. */
  private left(bytes: number, total: number): string {
    const milliseconds = ((performance.now() - this.started) * Math.max(0, total - bytes)) / bytes;
    return prettyMs(milliseconds, { secondsDecimalDigits: 0, unitCount: 2 });
  }
}
