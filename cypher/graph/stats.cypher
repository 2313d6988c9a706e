// How much the graph holds.
// Rows: one, {articles, sentences, actors, places, events, facts, claims, relations}
// Index: none, it asks for the store's own counts. Contract: test/contract/read.cases.ts.
RETURN COUNT { (:Article) } AS articles, COUNT { (:Sentence) } AS sentences, COUNT { (:Actor) } AS actors,
  COUNT { (:Place) } AS places, COUNT { (:Event) } AS events, COUNT { (:Fact) } AS facts, COUNT { (:Claim) } AS claims,
  COUNT { (:Relation) } AS relations
