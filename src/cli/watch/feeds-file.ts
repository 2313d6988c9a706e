import 'reflect-metadata';
import { readFileSync, statSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { IsOptional, IsString, IsUrl, Length, ValidateBy, validateSync } from 'class-validator';
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { feedId } from '../../graph/feeds/feed-states.js';
import type { Feed } from '../../ingestion/feeds/feed.js';
import { FeedsInvalid } from '../errors.js';

/** Largest file, in bytes, and most feeds in it. Chosen: one after the other, more couldn't be polled in a quarter of an hour. */
const MAX_BYTES = 1_000_000;
const MAX_FEEDS = 1_000;

/** How long a feed is left alone where nothing is said, and the bounds of it, in milliseconds. */
const USUAL_MS = 15 * 60_000;
const LEAST_MS = 60_000;
const MOST_MS = 7 * 24 * 3_600_000;

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 24 * 3_600_000 };

/** A feed as the file tells of it. */
class FeedEntry {
  @IsUrl(
    {
      protocols: ['http', 'https'],
      require_protocol: true,
      require_tld: false,
      allow_underscores: true,
      disallow_auth: true,
    },
    { message: 'url must be an http or https address without a password' },
  )
  readonly url!: string;

  @IsOptional()
  @ValidateBy(
    { name: 'isInterval', validator: { validate: (value) => intervalOf(value) !== null } },
    {
      message: 'every must be a time from 1m to 7d, such as 15m, 6h or 1d',
    },
  )
  readonly every?: string | null;

  @IsOptional()
  @IsText('publisher')
  readonly publisher?: string | null;

  @IsOptional()
  @IsText('name')
  readonly name?: string | null;
}

function IsText(name: string): PropertyDecorator {
  const message = `${name} must be a text of at most 200 characters`;
  return (target, property) => {
    IsString({ message })(target, property);
    Length(1, 200, { message })(target, property);
  };
}

/**
 * Reads a list of feeds:
 *
 *     - https://news.example/rss              # each 15 minutes
 *     - url: https://daily.example/sitemap-news.xml
 *       every: 1h                             # from 1m to 7d
 *       publisher: The Daily                  # where neither page nor feed tell
 *       name: Daily                           # in what is printed
 *
 * @throws FeedsInvalid with every fault, and the line where it is
 */
export function readFeeds(file: string): Feed[] {
  const text = textOf(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): string => `line ${lines.linePos(offset).line}`;
  const broken = document.errors.map(({ pos, message }) => `${lineOf(pos[0])}: is no YAML (${message})`);
  if (broken.length > 0) throw new FeedsInvalid(file, broken);
  const { contents } = document;
  if (!isSeq(contents) || contents.items.length === 0) throw new FeedsInvalid(file, ['holds no list of feeds']);
  if (contents.items.length > MAX_FEEDS) throw new FeedsInvalid(file, [`lists more than ${MAX_FEEDS} feeds`]);
  const faults: string[] = [];
  const feeds = new Map<string, Feed>();
  for (const item of contents.items as Node[]) {
    const { entry, wrong } = checked(item.toJS(document, { maxAliasCount: MAX_FEEDS }));
    faults.push(...wrong.map(({ property, fault }) => `${lineOf(placeOf(item, property))}: ${fault}`));
    if (wrong.length > 0) continue;
    const feed = feedOf(entry);
    if (feeds.has(feed.id)) faults.push(`${lineOf(placeOf(item, 'url'))}: ${feed.url} is listed twice`);
    feeds.set(feed.id, feed);
  }
  if (faults.length > 0) throw new FeedsInvalid(file, faults);
  return [...feeds.values()];
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MAX_BYTES) throw new FeedsInvalid(file, [`has more than ${MAX_BYTES} bytes`]);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof FeedsInvalid) throw cause;
    throw new FeedsInvalid(file, [`can't be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`], {
      cause,
    });
  }
}

interface Fault {
  readonly property: string;
  readonly fault: string;
}

/** One of the list, and what is wrong with it. */
function checked(value: unknown): { entry: FeedEntry; wrong: Fault[] } {
  const told = typeof value === 'string' ? { url: value } : value;
  if (typeof told !== 'object' || told === null || Array.isArray(told)) {
    return { entry: new FeedEntry(), wrong: [{ property: '', fault: 'must be an address, or a feed by url' }] };
  }
  const entry = plainToInstance(FeedEntry, told);
  const errors = validateSync(entry, { whitelist: true, forbidNonWhitelisted: true });
  const wrong = errors.map(({ property, constraints = {} }) => {
    const isUnknown = 'whitelistValidation' in constraints;
    return { property, fault: isUnknown ? `there is no field ${property}` : Object.values(constraints)[0]! };
  });
  return { entry, wrong };
}

/** Where a field of an item stands, or else the item. */
function placeOf(item: Node, property: string): number {
  const pairs = isMap(item) ? item.items : [];
  const key = pairs.map((pair) => pair.key as Node & { value?: unknown }).find(({ value }) => value === property);
  return (key ?? item).range?.[0] ?? 0;
}

function feedOf({ url: told, every, publisher, name }: FeedEntry): Feed {
  const url = new URL(told).href;
  const everyMs = intervalOf(every ?? null) ?? USUAL_MS;
  return { id: feedId(url), url, name: name ?? url, everyMs, publisher: publisher ?? null };
}

/** An interval in milliseconds; null where it is none, or out of bounds. */
function intervalOf(value: unknown): number | null {
  const [, count, unit] = (typeof value === 'string' && /^(\d{1,5})\s?([mhd])$/.exec(value)) || [];
  if (count === undefined || unit === undefined) return null;
  const milliseconds = Number(count) * UNITS[unit]!;
  return milliseconds >= LEAST_MS && milliseconds <= MOST_MS ? milliseconds : null;
}
