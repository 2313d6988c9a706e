import { documentOf, type ExchangeFormat, type Part } from '../../src/export/formats.js';
import { FACTS, type Selection } from '../../src/export/selection.js';
import { Tally } from '../../src/export/tally.js';
import type { GraphReader } from '../../src/graph/store.js';

/** One document of an export, whole, and what was counted. */
export async function exchanged(
  reader: GraphReader,
  format: ExchangeFormat,
  { part = null, ...selection }: Partial<Selection> & { part?: Part | null } = {},
): Promise<{ text: string; tally: Tally }> {
  const tally = new Tally();
  let text = '';
  const document = documentOf(format, part)!;
  for await (const chunk of document.write({ reader, selection: { ...FACTS, ...selection }, tally })) text += chunk;
  return { text, tally };
}

/** Every document of every format. */
export const DOCUMENTS: readonly (readonly [ExchangeFormat, Part | null])[] = [
  ['graphml', null],
  ['gexf', null],
  ['csv', 'nodes'],
  ['csv', 'edges'],
  ['neo4j-csv', 'nodes'],
  ['neo4j-csv', 'edges'],
  ['json-ld', null],
  ['stix', null],
  ['plover', null],
];
