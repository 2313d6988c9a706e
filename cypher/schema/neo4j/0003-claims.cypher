// What claims are looked up by, and what analysts decided.
CREATE INDEX claim_bucket IF NOT EXISTS FOR (claim:Claim) ON (claim.bucket);
CREATE INDEX claim_key IF NOT EXISTS FOR (claim:Claim) ON (claim.key);
CREATE INDEX claim_learned IF NOT EXISTS FOR (claim:Claim) ON (claim.learned, claim.id);
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT subject_id IF NOT EXISTS FOR (subject:Subject) REQUIRE subject.id IS UNIQUE;
CREATE CONSTRAINT band_key IF NOT EXISTS FOR (band:Band) REQUIRE band.key IS UNIQUE;
CREATE CONSTRAINT withdrawal_id IF NOT EXISTS FOR (withdrawal:Withdrawal) REQUIRE withdrawal.id IS UNIQUE;
CREATE INDEX withdrawal_time IF NOT EXISTS FOR (withdrawal:Withdrawal) ON (withdrawal.withdrawn, withdrawal.id);
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.id IS UNIQUE;
