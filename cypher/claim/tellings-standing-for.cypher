// The claims in which others stand for some identities of a participant ("fighters of the RSF"), with all that events
// and facts
// are derived from. As dear as the articles that name the participant are long.
// $id: string, Participant.id
// $identities: list of string
// Rows: {id, label, key, type, relation, sourceIds, targetIds, blockSources, blockTargets, status, confidence, mode,
// from, to, timed, placeId,
// placeCountry, placeIsCountry, verdict, bucket, articleId, publisher, copyIds, aboutId}, in any order
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id:
  $id})<-[:OF]-(:Form)<-[:NAMES]-(article:Article)-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE any(identity IN claim.blockSources WHERE identity IN $identities)
  OR any(identity IN claim.blockTargets WHERE identity IN $identities)
WITH DISTINCT claim, article
MATCH (claim)-[:ABOUT]->(told)
RETURN claim.id AS id, claim.label AS label, claim.key AS key, claim.type AS type, claim.relation AS relation,
  claim.sourceIdentities AS sourceIds, claim.targetIdentities AS targetIds, claim.blockSources AS blockSources,
  claim.blockTargets AS blockTargets, claim.status AS status,
  claim.confidence AS confidence, claim.mode AS mode, claim.from AS from, claim.to AS to,
  claim.timed AS timed, claim.placeIdentity AS placeId, claim.placeCountry AS placeCountry,
  claim.placeIsCountry AS placeIsCountry, claim.verdict AS verdict, claim.bucket AS bucket, article.id AS articleId,
  article.publisher AS publisher, [(article)-[:COPY_OF]-(copy:Article) | copy.id] AS copyIds, told.id AS aboutId
