import { repairGraph } from '../../src/graph/check/check-graph.js';
import type { FaultKind } from '../../src/graph/check/finding.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import type { Decision } from '../../src/graph/decisions/decision.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectClean, findingsOf } from '../support/expect-clean.js';
import { randomArticles } from '../support/random-articles.js';
import { rawCypher } from '../support/raw-cypher.js';
import { articleAt, claimAt, relation, sentenceAt, toldAt, who, WORLD } from './world.js';

/** A way to break a graph, and the kinds of faults that it ought to be found by, among others. */
type Breakage = readonly [what: string, cypher: string, kinds: readonly FaultKind[]];

const ANALYST = { by: 'ana', why: null, now: '2024-01-01T00:00:00.000Z' };

/** What is decided of the WORLD before it is broken. */
const DECISIONS: readonly (readonly [string, Decision])[] = [
  ['merge', { kind: 'MERGE', ids: [who('ISIS-K'), who('ISIS')] }],
  ['rename', { kind: 'RENAME', id: who('Pakistan'), name: 'Islamic Republic' }],
  ['kind', { kind: 'SET_KIND', id: who('Iran'), actorKind: 'government' }],
  ['split', { kind: 'SPLIT', id: who('Taliban'), articleIds: [articleAt(1)] }],
  ['reject', { kind: 'READING', claimId: claimAt(2, 2), verdict: 'REJECTED' }],
];

const node = (label: string, id: string): string => `(n:${label} {id: '${id}'})`;
const met = toldAt(2, 0);
const pressed = toldAt(0, 0);
const isPart = toldAt(0, 2);
const meets = relation('MEETS', 'Iran', 'Pakistan');

const MENDABLE: readonly Breakage[] = [
  ['a claim without a sentence', `CREATE (:Claim {id: 'x'})`, ['claim-lost']],
  ['a sentence without an article', `CREATE (:Sentence {id: 'x', text: 'x'})`, ['sentence-lost']],
  ['a band without an article', `CREATE (:Band {key: 'x'})`, ['band-lost']],
  ['a subject without a decision', `CREATE (:Subject {id: 'x'})`, ['subject-lost']],
  ['a form that none uses', `CREATE (:Form {id: 'x', identityId: '${who('Iran')}', articles: 1})`, ['form-unused']],
  ['an idle participant', `CREATE (:Participant:Actor {id: 'x', name: 'Nobody'})`, ['participant-idle']],
  ['an idle event', `CREATE (:Event {id: 'x', claims: 0})`, ['event-idle']],
  ['an idle fact', `CREATE (:Fact {id: 'x', claims: 0})`, ['fact-idle']],
  ['an idle relation', `CREATE (:Relation {id: 'x', type: 'MEETS', sourceId: 'a', targetId: 'b'})`, ['relation-idle']],
  ['an event that is gone', `MATCH ${node('Event', met)} DETACH DELETE n`, ['event-missing']],
  ['a fact that is gone', `MATCH ${node('Fact', isPart)} DETACH DELETE n`, ['fact-missing']],
  ['a relation that is gone', `MATCH ${node('Relation', meets)} DETACH DELETE n`, ['relation-missing', 'event-edges']],
  ['a property of an event', `MATCH ${node('Event', met)} SET n.claims = 77`, ['event-properties']],
  ['a property too many', `MATCH ${node('Event', met)} SET n.extra = 1`, ['event-properties']],
  ['a property of a fact', `MATCH ${node('Fact', isPart)} SET n.confidence = 0.1`, ['fact-properties']],
  ['a claim off its event', `MATCH ${node('Claim', claimAt(2, 0))}-[e:ABOUT]->() DELETE e`, ['event-edges']],
  [
    'a claim of two events',
    `MATCH ${node('Claim', claimAt(2, 0))} MATCH (e:Event {id: '${pressed}'}) CREATE (n)-[:ABOUT]->(e)`,
    ['event-edges'],
  ],
  [
    'a rejected claim that tells',
    `MATCH ${node('Claim', claimAt(2, 2))} MATCH (e:Event {id: '${met}'}) CREATE (n)-[:ABOUT]->(e)`,
    ['event-edges'],
  ],
  ['an event without a source', `MATCH ${node('Event', met)}<-[e:SOURCE_OF]-() DELETE e`, ['event-edges']],
  ['an event without a target', `MATCH ${node('Event', met)}-[e:TARGETS]->() DELETE e`, ['event-edges']],
  ['an event without its place', `MATCH ${node('Event', pressed)}-[e:AT]->() DELETE e`, ['event-edges']],
  ['an unfolded event', `MATCH ${node('Event', met)}-[e:FOLDED_INTO]->() DELETE e`, ['event-edges']],
  ['a fact without a target', `MATCH ${node('Fact', isPart)}-[e:TARGETS]->() DELETE e`, ['fact-edges']],
  ['a miscounted relation', `MATCH ${node('Relation', meets)} SET n.events = 9`, ['relation-counts']],
  ['a relation of none', `MATCH ${node('Relation', meets)} SET n.claims = 0, n.events = 0`, ['relation-counts']],
  ['a relation of another type', `MATCH ${node('Relation', meets)} SET n.type = 'ATTACKS'`, ['relation-ends']],
  ['a missing edge', `MATCH (:Participant)-[e:MEETS]->(:Participant) DELETE e`, ['relation-edge']],
  ['a miscounted edge', `MATCH (:Participant)-[e:MEETS]->(:Participant) SET e.claims = 9`, ['relation-edge']],
  [
    'an edge without a relation',
    `MATCH ${node('Participant', who('Iran'))} CREATE (n)-[:KILLS {id: 'x'}]->(n)`,
    ['relation-edge'],
  ],
  ['a miscounted form', `MATCH (n:Form) WHERE n.name = 'Iran' SET n.articles = 9`, ['form-articles']],
  ['a form of nobody', `MATCH (n:Form)-[e:OF]->() WHERE n.name = 'Iran' DELETE e`, ['form-participant']],
  [
    'a form of another',
    `MATCH (n:Form)-[e:OF]->() WHERE n.name = 'Iran' MATCH (p:Participant {id: '${who('Pakistan')}'})
     CREATE (n)-[:OF]->(p) DELETE e`,
    ['form-participant'],
  ],
  [
    'a participant’s name',
    `MATCH ${node('Participant', who('Iran'))} SET n.name = 'Utopia', n.articles = 9`,
    ['participant-properties'],
  ],
  ['an actor that is a place', `MATCH ${node('Participant', who('Iran'))} SET n:Place`, ['participant-properties']],
  ['an actor that is none', `MATCH ${node('Participant', who('Iran'))} REMOVE n:Actor`, ['participant-properties']],
  [
    'a mention of another',
    `MATCH (s:Sentence)-[e:MENTIONS]->(:Participant {id: '${who('Iran')}'})
     MATCH (p:Participant {id: '${who('Kabul')}'})
     CREATE (s)-[:MENTIONS {start: e.start, end: e.end, text: e.text, identityId: e.identityId}]->(p) DELETE e`,
    ['mention-participant'],
  ],
  [
    'a mention twice',
    `MATCH (s:Sentence)-[e:MENTIONS]->(p:Participant {id: '${who('Iran')}'})
     CREATE (s)-[:MENTIONS {start: e.start, end: e.end, text: e.text, identityId: e.identityId}]->(p)`,
    ['mention-participant'],
  ],
  ['a claim that nobody makes', `MATCH (:Participant)-[e:ASSERTS]->(:Claim) DELETE e`, ['claim-edges']],
  ['a claim that is nowhere', `MATCH (:Claim)-[e:AT]->(:Participant) DELETE e`, ['claim-edges']],
  ['claims looked up elsewhere', `MATCH ${node('Claim', claimAt(2, 0))} SET n.bucket = 'x'`, ['claim-bucket']],
  [
    'an edge between nodes that are never joined',
    `MATCH (a:Article) MATCH ${node('Participant', who('Iran'))} CREATE (a)-[:ABOUT]->(n)`,
    ['edge-astray'],
  ],
  ['an edge twice', `MATCH (a:Article)-[:NAMES]->(f:Form) CREATE (a)-[:NAMES]->(f)`, ['edge-double']],
  ['a merge undone by hand', `MATCH (:Participant)-[e:MERGED_INTO]->() DELETE e`, ['identity-main']],
  [
    'a merge by hand',
    `MATCH ${node('Participant', who('Iran'))} MATCH (p:Participant {id: '${who('Pakistan')}'})
     CREATE (n)-[:MERGED_INTO]->(p)`,
    ['identity-main'],
  ],
  ['a name given by nobody', `MATCH ${node('Participant', who('Iran'))} SET n.decidedName = 'X'`, ['identity-held']],
  ['what is no longer held', `MATCH ${node('Participant', who('Pakistan'))} REMOVE n.held`, ['identity-held']],
  ['a decision about nothing', `MATCH (:Change)-[e:CONCERNS]->() DELETE e`, ['decision-subjects', 'subject-lost']],
];

/** What is only named; the rest of the graph stays as it is. */
const LEFT: readonly Breakage[] = [
  [
    'an article’s text',
    `MATCH ${node('Article', articleAt(3))} SET n.text = 'Iran  met Pakistan. It rained.'`,
    ['sentence-text'],
  ],
  [
    'another text',
    `MATCH ${node('Article', articleAt(3))} SET n.text = 'Iran met Pakistan. It rains.'`,
    ['article-id'],
  ],
  ['a sentence', `MATCH ${node('Sentence', sentenceAt(2, 0))} SET n.text = 'Iran met nobody.'`, ['sentence-text']],
  ['the order', `MATCH ${node('Sentence', sentenceAt(2, 1))} SET n.start = 2`, ['sentence-order', 'sentence-text']],
  ['a mention', `MATCH (:Sentence)-[e:MENTIONS]->(:Participant) SET e.text = 'X'`, ['mention-text']],
  ['who is meant', `MATCH (:Sentence)-[e:MENTIONS]->(:Participant) SET e.identityId = 'x'`, ['mention-identity']],
  ['a trigger', `MATCH ${node('Claim', claimAt(2, 0))} SET n.trigger = 'X'`, ['claim-text']],
  ['a speaker', `MATCH ${node('Claim', claimAt(2, 0))} SET n.speakerIdentity = 'x'`, ['claim-identity']],
  ['what a claim says', `MATCH ${node('Claim', claimAt(2, 0))} SET n.sourceIdentities = null`, ['claim-broken']],
  ['a form', `MATCH (n:Form) WHERE n.name = 'Iran' SET n.name = 'Iraq'`, ['form-id']],
  ['a form’s identity', `MATCH (n:Form) WHERE n.name = 'Iran' SET n.identityId = 'x'`, ['form-identity']],
  ['a decision', `MATCH (n:Change {id: 'rename'}) SET n.payload = '{'`, ['decision-unreadable']],
];

/** Nodes that are there twice; Neo4j's constraints forbid it. */
const COPIES: readonly Breakage[] = [
  ['an event', `MATCH ${node('Event', met)} CREATE (:Event {id: n.id, claims: 1})`, ['copy']],
  ['a relation', `MATCH ${node('Relation', meets)} CREATE (:Relation {id: n.id, type: n.type})`, ['copy']],
  [
    'a participant',
    `MATCH (s:Sentence)-[e:MENTIONS]->(p:Participant {id: '${who('Iran')}'}) WHERE s.id = '${sentenceAt(2, 0)}'
     CREATE (c:Participant:Actor {id: p.id, name: p.name})
     CREATE (s)-[:MENTIONS {start: e.start, end: e.end, text: e.text, identityId: e.identityId}]->(c) DELETE e`,
    ['copy'],
  ],
  [
    'a form',
    `MATCH (a:Article {id: '${articleAt(2)}'})-[e:NAMES]->(f:Form) WHERE f.name = 'Iran'
     CREATE (c:Form) SET c = properties(f) CREATE (a)-[:NAMES]->(c) DELETE e`,
    ['copy'],
  ],
  ['a claim', `MATCH ${node('Claim', claimAt(2, 0))} CREATE (:Claim {id: n.id})`, ['copy', 'claim-lost']],
  ['a sentence', `MATCH ${node('Sentence', sentenceAt(2, 0))} CREATE (:Sentence {id: n.id, text: n.text})`, ['copy']],
  ['an article', `MATCH ${node('Article', articleAt(2))} CREATE (:Article {id: n.id, text: n.text})`, ['copy']],
];

/** What a check of the graph finds, and a repair mends. */
export function checkContract(open: () => Promise<GraphStore>, kind: 'neo4j' | 'embedded'): void {
  describe('check', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const decided = async (): Promise<void> => {
      await ingestAll(store, WORLD);
      for (const [id, decision] of DECISIONS) await decide(store, id, decision, ANALYST);
    };
    const kindsFound = async (): Promise<Set<FaultKind>> => new Set((await findingsOf(store)).map((one) => one.kind));

    it('finds nothing in an empty graph', () => expectClean(store));

    it('finds nothing where articles came and went', async () => {
      const articles = [...WORLD, ...randomArticles(7, 12)];
      await ingestAll(store, articles);
      await expectClean(store);
      for (const { article } of articles.slice(2, 9)) await deleteArticle(store, article.id);
      await expectClean(store);
    });

    it('finds nothing where decisions were made and undone', async () => {
      await decided();
      await decide(store, 'same', { kind: 'SAME_EVENTS', eventIds: [toldAt(2, 1), pressed] }, ANALYST).catch(
        () => null,
      );
      await expectClean(store);
      for (const [id] of DECISIONS) await undo(store, id, ANALYST);
      await expectClean(store);
    });

    it.each(MENDABLE)('names and mends %s', async (_, cypher, kinds) => {
      await decided();
      const wanted = await contents(store);
      await rawCypher(store, cypher);
      expect([...(await kindsFound())]).toEqual(expect.arrayContaining([...kinds]));
      expect(await repairGraph(store)).toBeGreaterThan(0);
      await expectClean(store);
      expect(await contents(store)).toBe(wanted);
    });

    it('mends what an article leaves that is lost as if it had been deleted', async () => {
      await ingestAll(store, WORLD.slice(0, 3));
      const wanted = await contents(store);
      await ingestAll(store, WORLD);
      await rawCypher(store, `MATCH ${node('Article', articleAt(3))} DETACH DELETE n`);
      expect([...(await kindsFound())]).toEqual(
        expect.arrayContaining(['sentence-lost', 'event-idle', 'form-articles']),
      );
      await repairGraph(store);
      await expectClean(store);
      expect(await contents(store)).toBe(wanted);
    });

    it('mends many faults at once', async () => {
      await decided();
      const wanted = await contents(store);
      for (const [, cypher] of MENDABLE.filter((_, at) => at % 3 === 0)) await rawCypher(store, cypher);
      await repairGraph(store);
      await expectClean(store);
      expect(await contents(store)).toBe(wanted);
    });

    it('mends a merge whose identity is gone', async () => {
      await ingestAll(store, WORLD);
      await decide(store, 'merge', { kind: 'MERGE', ids: [who('ISIS-K'), who('ISIS')] }, ANALYST);
      await deleteArticle(store, articleAt(0));
      await deleteArticle(store, articleAt(1));
      await rawCypher(store, `MATCH ${node('Participant', who('ISIS'))} DETACH DELETE n`);
      expect([...(await kindsFound())]).toContain('decision-stranger');
      await repairGraph(store);
      await expectClean(store);
    });

    it.each(LEFT)('names %s that is damaged, and leaves it', async (_, cypher, kinds) => {
      await decided();
      await rawCypher(store, cypher);
      expect([...(await kindsFound())]).toEqual(expect.arrayContaining([...kinds]));
      await repairGraph(store);
      expect([...(await kindsFound())]).toEqual(expect.arrayContaining([...kinds]));
    });

    it('names and mends what is missing of the schema', async () => {
      await rawCypher(store, 'DROP INDEX claim_bucket');
      expect(await findingsOf(store)).toEqual([{ kind: 'schema', id: 'claim_bucket', detail: 'is missing' }]);
      await repairGraph(store);
      await expectClean(store);
    });

    // Neo4j's constraints forbid them.
    if (kind === 'neo4j') return;
    it.each(COPIES)('names and mends %s that is there twice', async (_, cypher, kinds) => {
      await decided();
      const wanted = await contents(store);
      await rawCypher(store, cypher);
      expect([...(await kindsFound())]).toEqual(expect.arrayContaining([...kinds]));
      await repairGraph(store);
      await expectClean(store);
      expect(await contents(store)).toBe(wanted);
    });
  });
}
