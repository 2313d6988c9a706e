import { Document } from '@langchain/core/documents';
import { Neo4jGraph } from '@langchain/neo4j';

/**
 * An article's own graph as LangChain takes it. A node has one type there: the label that says most. What it makes of it
 * is less than Casus does: two edges of a type between the same nodes become one, and what articles share isn't counted.
 *
 * @param copy - the whole graph of one article
 */
export function graphDocument({ article }, { nodes, edges }) {
  const known = new Map(
    nodes.map((node) => {
      const type = node.labels.find((label) => label !== node.label) ?? node.label;
      return [node, { id: node.id, type, properties: node.properties }];
    }),
  );
  return {
    nodes: [...known.values()],
    relationships: edges.map(({ source, target, type, properties }) => {
      return { source: known.get(source), target: known.get(target), type, properties };
    }),
    source: new Document({ pageContent: article.text, metadata: { id: article.id } }),
  };
}

/** What addGraphDocuments is to be told: that all nodes get one more label, whose ids have an index. It is the fast way. */
const CONFIG = { baseEntityLabel: true };

/** Connects, and makes the index. */
export async function openLangChain({ uri, username, password }) {
  const graph = new Neo4jGraph({ url: uri, username, password });
  await graph.refreshSchema();
  await graph.addGraphDocuments([], CONFIG);
  return graph;
}

export async function byLangChain(graph, documents) {
  await graph.addGraphDocuments(documents, CONFIG);
}
