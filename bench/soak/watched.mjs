import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../figures.mjs';

const HOOK = fileURLToPath(new URL('memory-of-thread.cjs', import.meta.url));

/** Memory of a process that is started with `env`, in megabytes: what the system gave it, and what its JavaScript holds. */
export class Watched {
  /**
   * @param name - of the process, for people
   * @param file - one that there isn't yet
   * @param collectMs - from one look at what JavaScript holds to the next
   */
  constructor(name, file, collectMs) {
    this.name = name;
    this.file = file;
    const options = [process.env.NODE_OPTIONS, `--require="${HOOK.replaceAll('\\', '\\\\')}"`]
      .filter(Boolean)
      .join(' ');
    this.env = {
      NODE_OPTIONS: options,
      SOAK_MEMORY_FILE: file,
      SOAK_COLLECT_MS: String(collectMs),
      // Threads that read articles would sleep between two of them so deeply that no timer wakes them.
      PISCINA_DISABLE_ATOMICS: '1',
    };
  }

  /** Medians from one moment to another, of all threads together: {rss, live}, NaN where nothing was seen. */
  between(from, to) {
    const samples = this.samples().filter(({ at }) => at >= from && at <= to);
    const rss = samples.flatMap((sample) => sample.rss ?? []);
    const ofThreads = samples.filter(({ thread }) => thread !== undefined);
    const live = [...new Set(ofThreads.map(({ thread }) => thread))].map((id) =>
      median(ofThreads.filter(({ thread }) => thread === id).map((sample) => sample.live)),
    );
    return { rss: median(rss) ?? NaN, live: live.length === 0 ? NaN : live.reduce((sum, one) => sum + one) };
  }

  samples() {
    if (!existsSync(this.file)) return [];
    // The last line may be half written.
    const lines = readFileSync(this.file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line));
  }
}
