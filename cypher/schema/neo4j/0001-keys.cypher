// What is merged and matched on, and the orders of the lists.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.number IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (sentence:Sentence) REQUIRE sentence.id IS UNIQUE;
CREATE CONSTRAINT participant_id IF NOT EXISTS FOR (participant:Participant) REQUIRE participant.id IS UNIQUE;
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (form:Form) REQUIRE form.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (fact:Fact) REQUIRE fact.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (relation:Relation) REQUIRE relation.id IS UNIQUE;
CREATE INDEX form_key IF NOT EXISTS FOR (form:Form) ON (form.key);
CREATE INDEX article_order IF NOT EXISTS FOR (article:Article) ON (article.day, article.id);
CREATE INDEX actor_order IF NOT EXISTS FOR (actor:Actor) ON (actor.articles, actor.id);
CREATE INDEX event_order IF NOT EXISTS FOR (event:Event) ON (event.day, event.id);
CREATE INDEX relation_order IF NOT EXISTS FOR (relation:Relation) ON (relation.events, relation.claims, relation.id);
