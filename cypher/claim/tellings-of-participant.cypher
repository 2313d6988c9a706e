// The claims that name some identities of a participant as source, target or place, with all that events and facts are
// derived from.
// $id: string, Participant.id
// $identities: list of string
// Rows: {id, label, key, type, relation, sourceIds, targetIds, blockSources, blockTargets, status, confidence, mode,
// from, to, timed, placeId,
// placeCountry, placeIsCountry, verdict, bucket, articleId, publisher, copyIds, aboutId}, in any order
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id: $id})-[:SOURCE_OF|TARGETS|AT]-(told)<-[:ABOUT]-(claim:Claim)
WHERE any(identity IN claim.sourceIdentities WHERE identity IN $identities)
  OR any(identity IN claim.targetIdentities WHERE identity IN $identities) OR claim.placeIdentity IN $identities
WITH DISTINCT claim, told
MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)
RETURN claim.id AS id, claim.label AS label, claim.key AS key, claim.type AS type, claim.relation AS relation,
  claim.sourceIdentities AS sourceIds, claim.targetIdentities AS targetIds, claim.blockSources AS blockSources,
  claim.blockTargets AS blockTargets, claim.status AS status,
  claim.confidence AS confidence, claim.mode AS mode, claim.from AS from, claim.to AS to,
  claim.timed AS timed, claim.placeIdentity AS placeId, claim.placeCountry AS placeCountry,
  claim.placeIsCountry AS placeIsCountry, claim.verdict AS verdict, claim.bucket AS bucket, article.id AS articleId,
  article.publisher AS publisher, [(article)-[:COPY_OF]-(copy:Article) | copy.id] AS copyIds, told.id AS aboutId
