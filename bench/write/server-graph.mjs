import neo4j from 'neo4j-driver';

/**
 * The graph on a server as it is: emptied, read whole and counted, past the store. Integers stay the driver's own, so that
 * what is read can be written again as it was.
 */
export class ServerGraph {
  constructor({ uri, username, password }) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  }

  /** Removes all but what the schema is. */
  async empty() {
    await this.alone(
      'MATCH (node) WHERE NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
    );
  }

  /** @returns all nodes and edges; a node's label is the one that its key is unique in, and its id the value of the key */
  async copy() {
    const keys = await this.rows('SHOW CONSTRAINTS YIELD labelsOrTypes, properties');
    const keyOf = new Map(keys.map(({ labelsOrTypes, properties }) => [labelsOrTypes[0], properties[0]]));
    const nodes = await this.rows(
      'MATCH (node) WHERE NOT node:Migration RETURN elementId(node) AS at, labels(node) AS labels, properties(node) AS properties',
    );
    const edges = await this.rows(
      'MATCH (a)-[edge]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(edge) AS type, properties(edge) AS properties',
    );
    const known = new Map(nodes.map((node) => [node.at, keyed(node, keyOf)]));
    return {
      nodes: [...known.values()],
      edges: edges.map(({ a, b, type, properties }) => {
        return { source: known.get(a), target: known.get(b), type, properties };
      }),
    };
  }

  /** @returns how many nodes there are with the same labels, and how many edges of each type, as sorted lines */
  async counts() {
    const nodes = await this.rows(
      'MATCH (node) WHERE NOT node:Migration UNWIND labels(node) AS label RETURN label AS name, count(*) AS count',
    );
    const edges = await this.rows('MATCH ()-[edge]->() RETURN type(edge) AS name, count(*) AS count');
    return [...nodes.map(lineOf('node')), ...edges.map(lineOf('edge'))].sort();
  }

  /** @returns {nodes, edges} */
  async size() {
    const [nodes] = await this.rows('MATCH (node) WHERE NOT node:Migration RETURN count(*) AS count');
    const [edges] = await this.rows('MATCH ()-[edge]->() RETURN count(*) AS count');
    return { nodes: nodes.count.toNumber(), edges: edges.count.toNumber() };
  }

  /** Runs one statement in a transaction of its own that the driver begins again where it must. */
  async write(cypher, parameters) {
    await this.driver.executeQuery(cypher, parameters);
  }

  /** Runs what no transaction of ours may hold. */
  async alone(cypher) {
    const session = this.driver.session();
    try {
      await session.run(cypher);
    } finally {
      await session.close();
    }
  }

  async close() {
    await this.driver.close();
  }

  async rows(cypher) {
    const { records } = await this.driver.executeQuery(cypher);
    return records.map((record) => record.toObject());
  }
}

function keyed({ labels, properties }, keyOf) {
  const label = labels.find((name) => keyOf.has(name));
  if (label === undefined) throw new Error(`Nodes with the labels ${labels.join(', ')} have no unique key.`);
  const key = keyOf.get(label);
  return { label, labels: [...labels].sort(), key, id: properties[key], properties };
}

const lineOf =
  (kind) =>
  ({ name, count }) =>
    `${kind} ${name} ${count.toString()}`;
