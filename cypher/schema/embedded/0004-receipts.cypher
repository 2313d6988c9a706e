// What was answered to a request with a key is looked up by it.
CREATE INDEX receipt_id IF NOT EXISTS FOR (receipt:Receipt) ON (receipt.id);
