// How feeds stand, without the items that were seen. One that was never polled has no row.
// $ids: list of string, Feed.id
// Rows: {id, url, etag, lastModified, checkedAt, nextAt, failures, lastError, created, known, failed}
// Index: Feed.id. Contract: test/contract/feeds.contract.ts.
UNWIND $ids AS id
MATCH (feed:Feed {id: id})
RETURN feed.id AS id, feed.url AS url, feed.etag AS etag, feed.lastModified AS lastModified,
  feed.checkedAt AS checkedAt, feed.nextAt AS nextAt, feed.failures AS failures, feed.lastError AS lastError,
  feed.created AS created, feed.known AS known, feed.failed AS failed
