// What is merged and matched on. A constraint alone would leave MERGE a scan of all nodes with the label. The lists are
// sorted as they are read: an index of this store finds equal values only. Words: src/graph/embedded/text-indexes.ts.
CREATE INDEX migration_number IF NOT EXISTS FOR (migration:Migration) ON (migration.number);
CREATE INDEX article_id IF NOT EXISTS FOR (article:Article) ON (article.id);
CREATE INDEX sentence_id IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.id);
CREATE INDEX participant_id IF NOT EXISTS FOR (participant:Participant) ON (participant.id);
CREATE INDEX form_id IF NOT EXISTS FOR (form:Form) ON (form.id);
CREATE INDEX event_id IF NOT EXISTS FOR (event:Event) ON (event.id);
CREATE INDEX fact_id IF NOT EXISTS FOR (fact:Fact) ON (fact.id);
CREATE INDEX claim_id IF NOT EXISTS FOR (claim:Claim) ON (claim.id);
CREATE INDEX relation_id IF NOT EXISTS FOR (relation:Relation) ON (relation.id);
CREATE INDEX form_key IF NOT EXISTS FOR (form:Form) ON (form.key);
