import { compose, type Part } from '../../graph/compose.js';
import type { GraphReader, Value } from '../../graph/store.js';
import { keyOf, type EdgeKind, type NodeKind } from './kinds.js';

/** How many ids are read at once. Chosen: some megabytes; the embedded store looks at all of a label for each page. */
const ID_PAGE = 50_000;

/** How many nodes are read at once, with what they have and their edges. Chosen: some megabytes of texts. */
const NODE_PAGE = 2_000;

/** Articles are read with their texts. */
const ARTICLE_PAGE = 100;

type Properties = Readonly<Record<string, Value>>;

/** A row of export/nodes. */
export interface NodeRow {
  readonly id: string;
  /** Null where it has that of its kind alone. */
  readonly labels: readonly string[] | null;
  readonly properties: Properties;
}

/** A row of export/edges-at. */
export interface EdgeRow {
  /** Of the node at which it was read. */
  readonly id: string;
  readonly type: string;
  readonly otherId: string;
  readonly properties: Properties | null;
}

/** The ids of all nodes of a kind, some at a time, in their order. */
export async function* idsOf(reader: GraphReader, { label, key }: NodeKind): AsyncGenerator<string[]> {
  const size = label === 'Article' ? ARTICLE_PAGE : NODE_PAGE;
  for (let after = ''; ;) {
    const { statement, parameters } = compose('export/ids', labelled(label, key), { after, first: ID_PAGE });
    const ids = (await reader.read(statement, parameters)).map(({ id }) => id as string);
    for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
    if (ids.length < ID_PAGE) return;
    after = ids.at(-1)!;
  }
}

/** Nodes of a kind, in any order; those that are gone meanwhile are left out. */
export async function nodesOf(
  reader: GraphReader,
  { label, key }: NodeKind,
  ids: readonly string[],
): Promise<readonly NodeRow[]> {
  const { statement, parameters } = compose('export/nodes', labelled(label, key), { ids });
  return (await reader.read(statement, parameters)) as unknown as NodeRow[];
}

/** The edges of a kind at nodes of the end at which they are read. */
export async function edgesAt(
  reader: GraphReader,
  { types, from, to, readAt }: EdgeKind,
  ids: readonly string[],
): Promise<readonly EdgeRow[]> {
  const [label, other] = readAt === 'from' ? [from, to] : [to, from];
  const edge = `[edge:${types.join('|')}]`;
  const parts = {
    LABEL: part(`:${label}`),
    EDGE: part(readAt === 'from' ? `-${edge}->` : `<-${edge}-`),
    OTHER: part(`:${other}`),
    KEY: part(`.${keyOf(other)}`),
  };
  const { statement, parameters } = compose('export/edges-at', parts, { ids });
  return (await reader.read(statement, parameters)) as unknown as EdgeRow[];
}

const labelled = (label: string, key: string) => ({ LABEL: part(`:${label}`), KEY: part(`.${key}`) });

const part = (cypher: string): Part => ({ cypher, values: {} });
