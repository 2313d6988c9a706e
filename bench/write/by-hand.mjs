/** Rows in a statement. */
const ROWS = 1_000;

/** What belongs to one article alone, and needn't be looked for. */
const OWN = new Set(['Article', 'Sentence', 'Claim']);

/**
 * The statements that somebody would write by hand for just this graph: UNWIND, MERGE for the nodes that articles share,
 * CREATE for all else. They are made of the finished graph, so nothing is counted, compared or written twice, and no node
 * comes more than once: nobody who reads article after article can write with less.
 *
 * @returns [cypher, rows] of each, to be run in this order
 */
export function statementsByHand({ nodes, edges }) {
  const nodeStatements = [...grouped(nodes, ({ labels }) => labels.join(':')).values()].map((same) => {
    const rows = same.map(({ id, properties }) => ({ id, properties }));
    return [OWN.has(same[0].label) ? createNodes(same) : mergeNodes(same), rows];
  });
  const kind = ({ source, type, target }) => `${source.label} ${type} ${target.label}`;
  const edgeStatements = [...grouped(edges, kind).values()].map((same) => {
    const rows = same.map(({ source, target, properties }) => ({ a: source.id, b: target.id, properties }));
    return [createEdges(same), rows];
  });
  return [...nodeStatements, ...edgeStatements].flatMap(([cypher, rows]) => {
    return chunks(rows).map((chunk) => [cypher, chunk]);
  });
}

// Properties are named one by one: a whole map would make Neo4j hold all rows back between finding and writing.

function createNodes(same) {
  return `UNWIND $rows AS row CREATE (:${same[0].labels.join(':')} {${propertiesOf(same, ':')}})`;
}

function mergeNodes(same) {
  const { label, labels, key } = same[0];
  const others = labels.filter((other) => other !== label).map((other) => `, node:${other}`);
  return `UNWIND $rows AS row MERGE (node:${label} {${key}: row.id})
    ON CREATE SET ${propertiesOf(same, ' =', 'node.')}${others.join('')}`;
}

function createEdges(same) {
  const { source, type, target } = same[0];
  return `UNWIND $rows AS row MATCH (a:${source.label} {${source.key}: row.a}) MATCH (b:${target.label} {${target.key}: row.b})
    CREATE (a)-[:${type} {${propertiesOf(same, ':')}}]->(b)`;
}

/** Every property that any of them has, taken from the row. */
function propertiesOf(same, sign, owner = '') {
  const names = new Set(same.flatMap(({ properties }) => Object.keys(properties)));
  return [...names].map((name) => `${owner}\`${name}\`${sign} row.properties.\`${name}\``).join(', ');
}

/** Runs them, one transaction each. */
export async function byHand(graph, statements) {
  for (const [cypher, rows] of statements) await graph.write(cypher, { rows });
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    if (!groups.has(keyOf(item))) groups.set(keyOf(item), []);
    groups.get(keyOf(item)).push(item);
  }
  return groups;
}

function chunks(rows) {
  const count = Math.ceil(rows.length / ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * ROWS, (at + 1) * ROWS));
}
