// The claims of articles, with all that events and facts are derived from.
// $ids: list of string, Article.id
// Rows: {id, label, key, type, relation, sourceIds, targetIds, blockSources, blockTargets, status, confidence, mode,
// from, to, timed, placeId,
// placeCountry, placeIsCountry, verdict, bucket, articleId, publisher, copyIds, aboutId}, in any order; aboutId is null
// where a claim is rejected
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
RETURN claim.id AS id, claim.label AS label, claim.key AS key, claim.type AS type, claim.relation AS relation,
  claim.sourceIdentities AS sourceIds, claim.targetIdentities AS targetIds, claim.blockSources AS blockSources,
  claim.blockTargets AS blockTargets, claim.status AS status, claim.confidence AS confidence,
  claim.mode AS mode, claim.from AS from, claim.to AS to, claim.timed AS timed, claim.placeIdentity AS placeId,
  claim.placeCountry AS placeCountry, claim.placeIsCountry AS placeIsCountry, claim.verdict AS verdict,
  claim.bucket AS bucket, articleId, article.publisher AS publisher,
  [(article)-[:COPY_OF]-(copy:Article) | copy.id] AS copyIds, [(claim)-[:ABOUT]->(told) | told.id][0] AS aboutId
