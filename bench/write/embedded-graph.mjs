/**
 * The graph of an embedded store as it is: emptied, read whole and written past the store's own statements, in what the store
 * keeps it in.
 */
export class EmbeddedGraph {
  /** @param store - an EmbeddedStore, whose inside is reached for */
  constructor(store) {
    this.database = store.database;
  }

  /** Removes all but what the schema is. */
  async empty() {
    await this.rows('MATCH (node) WHERE NOT node:Migration DETACH DELETE node');
  }

  /** @returns all nodes and edges; a node's label is the one by whose ids it is looked up */
  async copy() {
    const nodes = await this.rows(
      'MATCH (node) WHERE NOT node:Migration RETURN id(node) AS at, labels(node) AS labels, properties(node) AS properties',
    );
    const edges = await this.rows(
      'MATCH (a)-[edge]->(b) RETURN id(a) AS a, id(b) AS b, type(edge) AS type, properties(edge) AS properties',
    );
    const known = new Map(nodes.map((node) => [node.at, keyed(node)]));
    return {
      nodes: [...known.values()],
      edges: edges.map(({ a, b, type, properties }) => {
        return { source: known.get(a), target: known.get(b), type, properties };
      }),
    };
  }

  async write(cypher, parameters) {
    await this.rows(cypher, parameters);
  }

  async rows(cypher, parameters = {}) {
    return (await this.database.executeCypher(cypher, parameters)).toArray();
  }
}

function keyed({ labels, properties }) {
  const label = labels.includes('Participant') ? 'Participant' : labels[0];
  return { label, labels: [...labels].sort(), key: 'id', id: properties.id, properties };
}
