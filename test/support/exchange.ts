import { exportSelection } from '../../src/api/export/export-selection.js';
import { newReadContext } from '../../src/api/request-context.js';
import { documentOf, type ExchangeFormat, type Part } from '../../src/export/formats.js';
import type { Filter } from '../../src/filter/filter.js';
import { Tally } from '../../src/export/tally.js';
import type { GraphStore } from '../../src/graph/store.js';

/** One document of an export, whole, and what was counted. */
export async function exchanged(
  reader: GraphStore,
  format: ExchangeFormat,
  { part = null, ...filter }: Filter & { part?: Part | null } = {},
): Promise<{ text: string; tally: Tally }> {
  const selection = await exportSelection(newReadContext(reader), filter);
  const tally = new Tally();
  let text = '';
  const document = documentOf(format, part)!;
  for await (const chunk of document.write({ reader, selection, tally })) text += chunk;
  return { text, tally };
}

/** Every document of every format. */
export const DOCUMENTS: readonly (readonly [ExchangeFormat, Part | null])[] = [
  ['graphml', null],
  ['gexf', null],
  ['csv', 'nodes'],
  ['csv', 'edges'],
  ['neo4j-excerpt', 'nodes'],
  ['neo4j-excerpt', 'edges'],
  ['json-ld', null],
  ['stix', null],
  ['plover', null],
];
