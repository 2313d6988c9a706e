import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import robotsParser from 'robots-parser';
import { MAX_INPUT_BYTES } from '../article/limits.js';
import { PageNotText, PageRefused, RobotsDisallow } from './errors.js';
import { getBytes, mustBeHttp, PRODUCT, type Fetched, type FetchLimits, type Known } from './get-bytes.js';

/** Largest robots.txt that is read to its end, in bytes (RFC 9309, 2.5), and how long it holds, in milliseconds (2.4). */
const MAX_ROBOTS_BYTES = 512_000;
const ROBOTS_MS = 24 * 3_600_000;

/** Longest that a page, or a robots.txt, may take, in milliseconds. Chosen: within the time that a query has. */
const MAX_MS = 8_000;

/** Least time between two pages of a host, in milliseconds; its robots.txt may ask for more, up to the longest. Chosen. */
const LEAST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Hosts that are remembered. Chosen: a list of addresses seldom has as many. */
const MOST_HOSTS = 1_000;

/** Pages, texts, and lists of them: feeds and sitemaps, the latter often compressed. */
const TEXT = /^(text\/|application\/(json|feed\+json|xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|gzip|x-gzip))|^$/;

/** Its types are those of a module with a default, which it isn't. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Robots = ReturnType<typeof parseRobots>;

/** A site: what it lets programs fetch, and one request after the other, with pauses. */
interface Host {
  readonly robots: Robots;
  readonly queue: PQueue;
}

/** Fetches pages politely: as robots.txt asks (RFC 9309), and from each host one at a time, with a pause between. */
export class PageFetcher {
  private readonly hosts = new LRUCache<string, Host>({
    max: MOST_HOSTS,
    ttl: ROBOTS_MS,
    fetchMethod: (origin) => this.hostOf(origin),
  });

  /** @param allowsPrivate - whether addresses of this network may be asked */
  constructor(private readonly allowsPrivate: boolean) {}

  /**
   * @param known - asks for nothing where that still holds
   * @throws PageError, of which RobotsDisallow and PageNotText are the ones that getBytes doesn't throw
   */
  async fetch(url: string, known?: Known): Promise<Fetched> {
    mustBeHttp(url);
    const { origin } = new URL(url);
    const { robots, queue } = (await this.hosts.fetch(origin))!;
    if (robots.isDisallowed(url, PRODUCT) === true) throw new RobotsDisallow(url);
    const fetched = await queue.add(() => getBytes(url, this.limits(MAX_INPUT_BYTES), known));
    const [type = ''] = fetched.contentType.split(';');
    if (!TEXT.test(type.trim())) throw new PageNotText(url, type);
    return fetched;
  }

  private async hostOf(origin: string): Promise<Host> {
    const robots = await this.robotsOf(origin);
    const asked = (robots.getCrawlDelay(PRODUCT) ?? 0) * 1_000;
    const interval = Math.min(LONGEST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, asked));
    return { robots, queue: new PQueue({ concurrency: 1, interval, intervalCap: 1 }) };
  }

  /** A site that has no robots.txt allows all (RFC 9309, 2.3.1.3); one that can't be asked nothing, its error says why. */
  private async robotsOf(origin: string): Promise<Robots> {
    const url = `${origin}/robots.txt`;
    try {
      const { bytes } = await getBytes(url, this.limits(MAX_ROBOTS_BYTES));
      return parseRobots(url, Buffer.from(bytes).toString('utf8'));
    } catch (error) {
      if (error instanceof PageRefused && error.status < 500) return parseRobots(url, '');
      throw error;
    }
  }

  private limits(bytes: number): FetchLimits {
    return { bytes, milliseconds: MAX_MS, allowsPrivate: this.allowsPrivate };
  }
}
