// What was answered to a request with a key is looked up by it.
CREATE CONSTRAINT receipt_id IF NOT EXISTS FOR (receipt:Receipt) REQUIRE receipt.id IS UNIQUE;
