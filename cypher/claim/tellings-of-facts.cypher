// The claims about facts, with all that these are derived from.
// $ids: list of string, Fact.id
// Rows: {id, label, key, type, relation, sourceIds, targetIds, blockSources, blockTargets, status, confidence, mode,
// from, to, timed, placeId,
// placeCountry, placeIsCountry, verdict, bucket, articleId, publisher, copyIds, aboutId}, in any order
// Index: Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)
RETURN claim.id AS id, claim.label AS label, claim.key AS key, claim.type AS type, claim.relation AS relation,
  claim.sourceIdentities AS sourceIds, claim.targetIdentities AS targetIds, claim.blockSources AS blockSources,
  claim.blockTargets AS blockTargets, claim.status AS status, claim.confidence AS confidence,
  claim.mode AS mode, claim.from AS from, claim.to AS to, claim.timed AS timed, claim.placeIdentity AS placeId,
  claim.placeCountry AS placeCountry, claim.placeIsCountry AS placeIsCountry, claim.verdict AS verdict,
  claim.bucket AS bucket, article.id AS articleId, article.publisher AS publisher,
  [(article)-[:COPY_OF]-(copy:Article) | copy.id] AS copyIds, id AS aboutId
