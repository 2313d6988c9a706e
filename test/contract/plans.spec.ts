import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { syntheticArticles } from '../../bench/articles/synthetic-articles.mjs';
import { makeArticle } from '../../src/article/make-article.js';
import { addArticles } from '../../src/graph/add-articles.js';
import { toBolt } from '../../src/graph/neo4j/to-bolt.js';
import { ofType, readStatement, statementNames, statementText } from '../../src/graph/statements.js';
import type { ParameterDeclaration, StatementText } from '../../src/graph/statement-text.js';
import { ACTOR_ORDERS } from '../../src/api/actors/actors.orders.js';
import { NEWEST_ARTICLES } from '../../src/api/articles/articles.orders.js';
import { CLAIM_ORDERS } from '../../src/api/claims/claims.orders.js';
import { EVENT_ORDERS } from '../../src/api/events/events.orders.js';
import { relationOrder } from '../../src/api/relations/relations.orders.js';
import { compose, openParts, type Part } from '../../src/graph/compose.js';
import { NEWEST_LETTERS } from '../../src/graph/dead-letters/dead-letter.js';
import { LATEST_CHANGES } from '../../src/graph/decisions/latest-changes.js';
import { LATEST_LEARNED } from '../../src/graph/differences.js';
import { afterPart, orderPart, type Order } from '../../src/graph/order.js';
import type { GraphStore, Statement, Value } from '../../src/graph/store.js';
import { resolve } from '../../src/resolution/resolve.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';

/** Enough that a scan costs more than a seek. */
const ARTICLES = 80;

/** What a header says where a statement looks at everything, and means to, or at nothing but how much there is. */
const NONE = /^none, it (looks at all|asks for the store's own counts)$/;

/** What a header says of Neo4j's own indexes of words, which are named by a parameter. */
const FULL_TEXT = 'full-text';

jest.setTimeout(300_000);

describeOnNeo4j('Plans on a real Neo4j', (open, { uri, username, password }) => {
  let driver: Driver;

  beforeAll(async () => {
    await fill(await open());
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    // What the planner knows of an empty graph would make it scan.
    await driver.executeQuery('CALL db.prepareForReplanning()');
  });

  afterAll(() => driver.close());

  it.each(statementNames())('%s finds what it needs by the indexes that its header names', async (name) => {
    const index = indexOf(name);
    if (NONE.test(index)) return;
    const { plan, notes } = await explain(driver, runnable(name));
    expect(costlyIn(plan)).toEqual([]);
    expect(notes.filter((code) => /CartesianProduct|Scan/.test(code))).toEqual([]);
    const seeks = operatorsOf(plan).filter(({ operatorType }) => operatorType.includes('IndexSeek'));
    for (const property of index.split(', ').filter((one) => one !== FULL_TEXT)) {
      expect(seeks.map(detailsOf)).toContainEqual(indexOn(property));
    }
    const merged = /MERGE \(\w+(?::\w+)*? \{/.test(statementText(runnable(name)).cypher);
    // One that locks what it found, and what it didn't find, so that two writers never make two of it.
    if (merged) expect(seeks.map(nameOf)).toContain('NodeUniqueIndexSeek(Locking)');
  });
});

describe('Headers of statements', () => {
  it.each(statementNames())('%s says by which indexes it finds what it needs, or that it looks at all', (name) => {
    expect(indexOf(name)).toMatch(/./);
  });
});

/** Writes articles that share much, as those of the news do. */
async function fill(store: GraphStore): Promise<void> {
  const resolved = [...syntheticArticles(5, ARTICLES, makeArticle)].map(({ article, extraction }) =>
    resolve(article, extraction),
  );
  for (let at = 0; at < ARTICLES; at += 40) {
    await store.transaction((transaction) => addArticles(transaction, resolved.slice(at, at + 40)));
  }
  await store.close();
}

/** What a statement's header says after "Index:"; '' where it says nothing. */
function indexOf(name: Statement): string {
  return /^\/\/ Index: (.+?)\. Contract:/m.exec(readStatement(name))?.[1] ?? '';
}

/** The statement itself, or the one of a relation type that has many edges. */
function runnable(name: Statement): Statement {
  return /:RELATION_TYPE\b/.test(readStatement(name).replace(/^\/\/.*$/gm, '')) ? ofType(name, 'ATTACKS') : name;
}

async function explain(driver: Driver, statement: Statement): Promise<{ plan: Plan; notes: string[] }> {
  const { cypher, parameters } = composedText(statement);
  const header = readStatement(statement.replace(/\..*/, ''));
  const sample = Object.fromEntries(
    [...parameters].map(([name, { type }]) => [name, header.includes(`$${name}: list of {`) ? MAPS : SAMPLES[type]]),
  );
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, toBolt(sample));
  if (summary.plan === false) throw new Error(`No plan of ${statement}`);
  return { plan: summary.plan, notes: summary.notifications.map(({ code }) => code) };
}

/** A statement with what it leaves open: the start of a list in its usual order, or what one participant takes part in. */
function composedText(statement: Statement): StatementText {
  const open = openParts(statementText(statement).cypher);
  if (open.length === 0) return statementText(statement);
  const order = orderOf(statement);
  const after = afterPart(order, null);
  const all = { cypher: `MATCH (event:Event) WHERE ${after.cypher}`, values: after.values };
  const parts: Record<string, Part> = {
    AFTER: after,
    ORDER: orderPart(order),
    CONDITION: plain('true'),
    EVENTS: statement === 'event/list' ? all : ofAnchor('-[:SOURCE_OF|TARGETS]-(event:Event) WITH DISTINCT event'),
    CLAIMS: ofAnchor('-[:SOURCE_OF|TARGETS|AT]-(event)<-[:ABOUT]-(claim:Claim) WITH DISTINCT claim, event'),
    VALUES: plain('WITH event, event.type AS value'),
    PERIOD: plain('event.day'),
    LABEL: plain(':Event'),
    KEY: plain('.id'),
    EDGE: plain('<-[edge:SOURCE_OF]-'),
    OTHER: plain(':Participant'),
  };
  return compose(statement, Object.fromEntries(open.map((part) => [part, parts[part]!]))).statement;
}

const plain = (cypher: string): Part => ({ cypher, values: {} });

const ofAnchor = (path: string): Part => ({
  cypher: `MATCH (:Participant {id: $anchorId})${path} WHERE true`,
  values: { anchorId: 'a' },
});

function orderOf(statement: Statement): Order {
  const [folder] = statement.split('/');
  switch (folder) {
    case 'actor':
      return ACTOR_ORDERS.ACTIVITY;
    case 'article':
      return NEWEST_ARTICLES;
    case 'change':
      return LATEST_CHANGES;
    case 'claim':
      return CLAIM_ORDERS.CONFIDENCE;
    case 'dead-letter':
      return NEWEST_LETTERS;
    case 'history':
      return LATEST_LEARNED;
    case 'relation':
      return relationOrder('EVENTS', statement === 'relation/list' ? 'relation' : 'edge');
    default:
      return EVENT_ORDERS.NEWEST;
  }
}

/** Something of each type that a header declares; ten items where it is a list, since the planner asks how many. */
const SAMPLES: Readonly<Record<ParameterDeclaration['type'], Value>> = {
  string: 'a',
  integer: 10,
  number: 0.5,
  boolean: true,
  list: Array.from({ length: 10 }, String),
};

/** Rows to be written; what isn't in them is null to the planner too. */
const MAPS: Value = Array.from({ length: 10 }, (_, at) => ({ id: String(at) }));

/**
 * Operators that take longer the more the graph holds: all nodes or edges of a kind, and every pair of two sides. A product
 * of nodes that are found by unique keys is one pair, and fine.
 */
function costlyIn(plan: Plan): string[] {
  return operatorsOf(plan)
    .filter((operator) => {
      if (nameOf(operator) === 'CartesianProduct') return !isOfUniqueKeys(operator);
      return nameOf(operator).endsWith('Scan');
    })
    .map((operator) => `${nameOf(operator)} ${detailsOf(operator)}`);
}

function isOfUniqueKeys(product: Plan): boolean {
  return product.children.every((side) => {
    return /^NodeUniqueIndexSeek/.test(nameOf(side)) || (nameOf(side) === 'CartesianProduct' && isOfUniqueKeys(side));
  });
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

/** Of an operator, without the database that it works on. */
const nameOf = ({ operatorType }: Plan): string => operatorType.split('@')[0]!;

function detailsOf(operator: Plan): string {
  const { Details: details } = operator.arguments as { Details?: unknown };
  return typeof details === 'string' ? details : '';
}

/** How an operator's details name an index on `Label.property`, alone or first of several. */
function indexOn(property: string): unknown {
  const [label, key] = property.split('.');
  return expect.stringMatching(new RegExp(`:${label}\\(${key}\\b`));
}
