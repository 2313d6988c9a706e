import type { FeedState } from '../../graph/feeds/feed-state.js';
import type { Feed } from './feed.js';
import { dueAt, pauseAfter } from './next-poll.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2024-05-01T10:00:00Z');

const feed = (everyMs: number): Feed => ({ id: 'a', url: 'https://a.example/', name: 'a', everyMs, publisher: null });

const state = (checkedAt: string, nextAt: string, failures = 0): FeedState => ({
  ...{ id: 'a', url: 'https://a.example/', etag: null, lastModified: null, checkedAt, nextAt, failures },
  ...{ lastError: null, created: 0, known: 0, failed: 0 },
});

describe('dueAt', () => {
  it.each([
    ['that was never polled is due', undefined, 0],
    ['is due when its state says', state('2024-05-01T09:55:00Z', '2024-05-01T10:05:00Z'), 5],
    ['is due sooner where its interval was made shorter', state('2024-05-01T09:55:00Z', '2024-05-01T18:00:00Z'), 10],
    ['is due at once where more of it is to be done', state('2024-05-01T09:59:00Z', '2024-05-01T09:59:00Z'), -1],
    ['that failed waits for its time', state('2024-05-01T09:55:00Z', '2024-05-01T18:00:00Z', 2), 480],
    ['is due where a clock went wrong', state('2034-05-01T09:55:00Z', '2034-05-01T10:10:00Z'), 0],
  ])('a feed %s', (_, standing, minutes) => {
    expect(dueAt(feed(15 * MINUTE), standing, NOW)).toBe(NOW + minutes * MINUTE);
  });
});

describe('pauseAfter', () => {
  it.each([
    [15 * MINUTE, 1, null, 30 * MINUTE],
    [15 * MINUTE, 2, null, 60 * MINUTE],
    [15 * MINUTE, 7, null, DAY],
    [15 * MINUTE, 5_000, null, DAY],
    [3 * DAY, 1, null, 3 * DAY],
    [15 * MINUTE, 1, 2 * DAY, 2 * DAY],
    [15 * MINUTE, 1, MINUTE, 30 * MINUTE],
  ])('of every %p ms, after %p failures, where %p ms are asked for, is %p ms', (every, failures, asked, expected) => {
    expect(pauseAfter(feed(every), failures, asked)).toBe(expected);
  });
});
