// How a feed stands is looked up by its id.
CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (feed:Feed) REQUIRE feed.id IS UNIQUE;
