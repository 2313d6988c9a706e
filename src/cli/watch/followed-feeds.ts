import { once } from 'node:events';
import { watch, type FSWatcher } from 'chokidar';
import { CasusError } from '../../errors.js';
import type { Feed } from '../../ingestion/feeds/feed.js';
import { tell } from '../output.js';
import { readFeeds } from './feeds-file.js';

/** How long a file has to stay as it is until it is read, and how often that is looked at, in milliseconds. Chosen: editors write it at once. */
const SETTLED = { stabilityThreshold: 300, pollInterval: 50 };

/** The feeds of a file, as it is now: it is read again when it changes. A faulty one is told, and those before go on. */
export class FollowedFeeds {
  private watcher: FSWatcher | null = null;

  /** @throws FeedsInvalid */
  static read(file: string): FollowedFeeds {
    return new FollowedFeeds(file, readFeeds(file));
  }

  private constructor(
    private readonly file: string,
    private current: readonly Feed[],
  ) {}

  get feeds(): readonly Feed[] {
    return this.current;
  }

  /** @param changed - called when there are other feeds */
  async follow(changed: () => void): Promise<void> {
    const again = (): void => {
      this.readAgain(changed);
    };
    this.watcher = watch(this.file, { ignoreInitial: true, awaitWriteFinish: SETTLED });
    this.watcher
      .on('add', again)
      .on('change', again)
      .on('error', (error) => {
        tell(`casus: changes of ${this.file} aren't seen (${String(error)}).`);
      });
    await once(this.watcher, 'ready');
    // It may have changed before it was watched.
    again();
  }

  async close(): Promise<void> {
    await this.watcher?.close();
  }

  private readAgain(changed: () => void): void {
    let feeds: Feed[];
    try {
      feeds = readFeeds(this.file);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      tell(`casus: ${error.message} ${error.details.remedy} The feeds that it had go on.`);
      return;
    }
    if (JSON.stringify(feeds) === JSON.stringify(this.current)) return;
    this.current = feeds;
    tell(`casus: ${this.file} was read again: feeds to watch are ${feeds.length}`);
    changed();
  }
}
