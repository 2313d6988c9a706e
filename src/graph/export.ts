import { byCodeUnits } from '../resolution/fold-forms.js';
import { pages } from './pages.js';
import type { GraphReader, Row, Value } from './store.js';

/** How many nodes are read at once. Chosen: the embedded store sorts all of a label for each page. */
const PAGE = 10_000;

/** How many articles are read at once, each with its text, sentences and claims. */
const ARTICLE_PAGE = 100;

/**
 * The whole graph as lines of JSON, without line ends: what two graphs of the same content have in common, whatever
 * store they are in and in whatever order it came there. Read page by page, so memory stays the same however much it
 * is; what is written meanwhile may be in it or not.
 *
 * A line is a node with the edges that begin or end at it by definition: sections by kind, each in the order of ids,
 * each line's fields in the order of the alphabet, null left out. `record` says what a line is. Of decisions, those that
 * stand: one that was undone is as if it had never been made.
 */
export async function* exportGraph(reader: GraphReader): AsyncGenerator<string, void, undefined> {
  for await (const articles of pages(reader, 'export/articles', ARTICLE_PAGE)) {
    yield* lines('article', articles);
    const ids = articles.map(({ id }) => id!);
    yield* lines('sentence', await reader.read('export/sentences', { ids }));
    yield* lines('claim', await reader.read('export/claims', { ids }));
  }
  for (const kind of ['event', 'fact', 'form'] as const) {
    for await (const nodes of pages(reader, `export/${kind}s`, PAGE)) yield* lines(kind, nodes);
  }
  for await (const participants of pages(reader, 'export/participants', PAGE)) {
    yield* lines('participant', participants);
    yield* lines('edge', await reader.read('export/edges', { ids: participants.map(({ id }) => id!) }));
  }
  for await (const relations of pages(reader, 'export/relations', PAGE)) yield* lines('relation', relations);
  for await (const decisions of pages(reader, 'export/decisions', PAGE)) {
    yield* lines(
      'decision',
      decisions.map(({ payload, ...rest }) => ({ ...rest, payload: JSON.parse(payload as string) as Value })),
    );
  }
}

function* lines(record: string, rows: readonly Row[]): Generator<string> {
  for (const row of rows) yield JSON.stringify({ record, ...ordered(row) });
}

/** Fields in the order of the alphabet, without those that are null; mentions in the order of their content. */
function ordered(row: Row): Record<string, unknown> {
  const fields = Object.entries(row)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(fields.map(([name, value]) => [name, name === 'mentions' ? sortedList(value) : value]));
}

function sortedList(value: Value | undefined): unknown {
  const items = (value as readonly Row[]).map((item) => JSON.stringify(ordered(item)));
  return items.sort(byCodeUnits).map((item) => JSON.parse(item) as unknown);
}
