// How a feed stands is looked up by its id.
CREATE INDEX feed_id IF NOT EXISTS FOR (feed:Feed) ON (feed.id);
