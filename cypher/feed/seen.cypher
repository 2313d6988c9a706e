// Which items of a feed are done: in the graph, or kept as failures.
// $id: string, Feed.id
// Rows: one, {seen}, a list of short hashes of their addresses, the latest first; or none
// Index: Feed.id. Contract: test/contract/feeds.contract.ts.
MATCH (feed:Feed {id: $id})
RETURN feed.seen AS seen
