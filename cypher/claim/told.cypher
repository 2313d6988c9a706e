// The claims of articles, whole, by the identities that these name.
// $ids: list of string, Article.id
// Rows: {articleId, sentenceId, id, label, key, type, relation, sources, targets, blockSources, blockTargets, speaker,
// place, placeCountry,
// placeIsCountry, status, certainty, verb, trigger, start, end, confidence, mode, from, to, time, timed, learned,
// verdict,
// original}, in any order
// Index: Article.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:HAS]->(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
RETURN articleId, sentence.id AS sentenceId, claim.id AS id, claim.label AS label, claim.key AS key,
  claim.type AS type, claim.relation AS relation, claim.sourceIdentities AS sources,
  claim.targetIdentities AS targets, claim.blockSources AS blockSources,
  claim.blockTargets AS blockTargets, claim.speakerIdentity AS speaker, claim.placeIdentity AS place,
  claim.placeCountry AS placeCountry, claim.placeIsCountry AS placeIsCountry, claim.status AS status,
  claim.certainty AS certainty, claim.verb AS verb, claim.trigger AS trigger, claim.start AS start, claim.end AS end,
  claim.confidence AS confidence, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.timed AS timed,
  claim.learned AS learned, claim.verdict AS verdict, claim.original AS original
