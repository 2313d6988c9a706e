// What claims are looked up by, and what analysts decided.
CREATE INDEX claim_bucket IF NOT EXISTS FOR (claim:Claim) ON (claim.bucket);
CREATE INDEX claim_key IF NOT EXISTS FOR (claim:Claim) ON (claim.key);
CREATE INDEX change_id IF NOT EXISTS FOR (change:Change) ON (change.id);
CREATE INDEX subject_id IF NOT EXISTS FOR (subject:Subject) ON (subject.id);
CREATE INDEX band_key IF NOT EXISTS FOR (band:Band) ON (band.key);
CREATE INDEX withdrawal_id IF NOT EXISTS FOR (withdrawal:Withdrawal) ON (withdrawal.id);
CREATE INDEX lock_id IF NOT EXISTS FOR (lock:Lock) ON (lock.id);
