import type { Read } from './batch/read-article.js';
import type { ReadingThreads } from './batch/reading-threads.js';

/**
 * Reads articles for the API by our own extraction: in the thread that answers, or in one of its own, so that whoever asks doesn't
 * wait while an article is read. Then articles are read one after the other, whoever gives them.
 */
export class Reader {
  private isApart = false;
  private threads: Promise<ReadingThreads> | null = null;

  /** From now on reads in a thread of its own, which is started when there is something to read. */
  readApart(): void {
    this.isApart = true;
  }

  /**
   * What an article says, as the graph takes it.
   *
   * @throws ReadingTooLong, and what extraction throws
   */
  readonly read: Read = async (article) => {
    if (!this.isApart) return (await import('./batch/read-article.js')).readArticle(article);
    this.threads ??= oneThread();
    return (await this.threads).read(article);
  };

  /** Lets the thread go, whatever it is at. */
  async close(): Promise<void> {
    await (await this.threads)?.close();
  }
}

/** Loaded when it is first asked for: a server that only answers starts without. */
async function oneThread(): Promise<ReadingThreads> {
  const { ReadingThreads: Threads } = await import('./batch/reading-threads.js');
  return Threads.open(1);
}
