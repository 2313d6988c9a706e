// Keeps how a feed stands after a poll. What is null is forgotten, but for the items: then those stay that were seen.
// $rows: list of {id, url, etag, lastModified, checkedAt, nextAt, failures, lastError, created, known, failed, seen}
// Index: Feed.id. Contract: test/contract/feeds.contract.ts.
UNWIND $rows AS row
MERGE (feed:Feed {id: row.id})
SET feed.url = row.url, feed.etag = row.etag, feed.lastModified = row.lastModified, feed.checkedAt = row.checkedAt,
  feed.nextAt = row.nextAt, feed.failures = row.failures, feed.lastError = row.lastError, feed.created = row.created,
  feed.known = row.known, feed.failed = row.failed, feed.seen = coalesce(row.seen, feed.seen)
