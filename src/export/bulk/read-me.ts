/** What neo4j-admin holds of a field at most, in characters, unless it is told otherwise. */
const BUFFER = 4 * 1024 * 1024;

/**
 * How a folder is loaded, for people.
 *
 * @param longest - how many characters the longest field may have
 */
export function readMe(nodes: readonly string[], edges: readonly string[], longest: number): string {
  return `A graph of Casus, for the first load of an empty database of Neo4j 5 or later.

1. Stop the server, and run in this folder:

${commandOf(nodes, edges, longest)}

   Where the database is there already and nothing in it is wanted any more, add --overwrite-destination=true.

2. Start the server, and before Casus is started run in this folder:

cypher-shell --database=neo4j --file=schema.cypher

   It sets what CSV can't say, empty lists, and defines the indexes. Until then it is no graph that Casus can read.

3. Let Casus look at all of it, which finds nothing:

NEO4J_URI=neo4j://127.0.0.1:7687 casus check
`;
}

/**
 * The command that imports the files. The name of the database comes first: behind a list of files it would be taken for
 * one more.
 *
 * @see Neo4j, "Operations Manual 5", "Import", "Full import"
 */
function commandOf(nodes: readonly string[], edges: readonly string[], longest: number): string {
  return [
    'neo4j-admin database import full neo4j',
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    ...(longest < BUFFER / 2 ? [] : [`--read-buffer-size=${2 * longest}`]),
    ...nodes.map((file) => `--nodes=${file}`),
    ...edges.map((file) => `--relationships=${file}`),
  ].join(' \\\n  ');
}
