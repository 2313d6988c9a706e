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
  const nodeStatements = [...grouped(nodes, ({ labels }) => labels.join(':'))].map(([labels, same]) => {
    const key = same[0].label;
    const others = same[0].labels.filter((label) => label !== key);
    const set = [`node = row.properties`, ...others.map((label) => `node:${label}`)].join(', ');
    const cypher = OWN.has(key)
      ? `UNWIND $rows AS row CREATE (node:${labels}) SET node = row.properties`
      : `UNWIND $rows AS row MERGE (node:${key} {id: row.id}) SET ${set}`;
    return [cypher, same.map(({ id, properties }) => ({ id, properties }))];
  });
  const kind = ({ source, type, target }) => `${source.label} ${type} ${target.label}`;
  const edgeStatements = [...grouped(edges, kind).values()].map((same) => {
    const { source, type, target } = same[0];
    const cypher = `UNWIND $rows AS row MATCH (a:${source.label} {id: row.a}) MATCH (b:${target.label} {id: row.b})
      CREATE (a)-[edge:${type}]->(b) SET edge = row.properties`;
    return [cypher, same.map((edge) => ({ a: edge.source.id, b: edge.target.id, properties: edge.properties }))];
  });
  return [...nodeStatements, ...edgeStatements].flatMap(([cypher, rows]) =>
    chunks(rows).map((chunk) => [cypher, chunk]),
  );
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
