import type { Source } from './source.js';
import type { Counted } from './tally.js';

/** The formats in which a graph is given to other programs. */
export const EXCHANGE_FORMATS = ['graphml', 'gexf', 'csv', 'neo4j-excerpt', 'json-ld', 'stix', 'plover'] as const;

export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** The documents of formats that need two. */
export const PARTS = ['nodes', 'edges'] as const;

export type Part = (typeof PARTS)[number];

/** One document of an export. */
export interface ExportDocument {
  /** Null where the format has only one. */
  readonly part: Part | null;
  /** The name that a file of it gets where nobody gives one. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Which of the things that a selection chooses it is made of, and its tally counts. */
  readonly holds: readonly Counted[];
  /** The document, page by page. Reading stops where nobody reads on. */
  write(source: Source): AsyncGenerator<string>;
}

const CSV = 'text/csv; charset=utf-8; header=present';

/** The documents of each format; what writes them is loaded when it is first needed. */
const DOCUMENTS: Readonly<Record<ExchangeFormat, readonly ExportDocument[]>> = {
  graphml: [
    {
      part: null,
      fileName: 'casus.graphml',
      mediaType: 'application/graphml+xml; charset=utf-8',
      holds: ['relations'],
      async *write(source) {
        yield* (await import('./graphml.js')).graphml(source);
      },
    },
  ],
  gexf: [
    {
      part: null,
      fileName: 'casus.gexf',
      mediaType: 'application/gexf+xml; charset=utf-8',
      holds: ['relations'],
      async *write(source) {
        yield* (await import('./gexf.js')).gexf(source);
      },
    },
  ],
  csv: [
    {
      part: 'nodes',
      fileName: 'nodes.csv',
      mediaType: CSV,
      holds: ['relations'],
      async *write(source) {
        yield* (await import('./csv.js')).csvNodes(source);
      },
    },
    {
      part: 'edges',
      fileName: 'edges.csv',
      mediaType: CSV,
      holds: ['relations'],
      async *write(source) {
        yield* (await import('./csv.js')).csvEdges(source);
      },
    },
  ],
  'neo4j-excerpt': [
    {
      part: 'nodes',
      fileName: 'nodes.csv',
      mediaType: CSV,
      holds: ['events', 'relations'],
      async *write(source) {
        yield* (await import('./neo4j-excerpt.js')).neo4jNodes(source);
      },
    },
    {
      part: 'edges',
      fileName: 'edges.csv',
      mediaType: CSV,
      holds: ['events', 'relations'],
      async *write(source) {
        yield* (await import('./neo4j-excerpt.js')).neo4jEdges(source);
      },
    },
  ],
  'json-ld': [
    {
      part: null,
      fileName: 'casus.jsonld',
      mediaType: 'application/ld+json',
      holds: ['events'],
      async *write(source) {
        yield* (await import('./json-ld.js')).jsonLd(source);
      },
    },
  ],
  stix: [
    {
      part: null,
      fileName: 'casus.stix.json',
      mediaType: 'application/stix+json;version=2.1',
      holds: ['events', 'relations'],
      async *write(source) {
        yield* (await import('./stix/stix.js')).stix(source);
      },
    },
  ],
  plover: [
    {
      part: null,
      fileName: 'casus.plover.jsonl',
      mediaType: 'application/x-ndjson; charset=utf-8',
      holds: ['events'],
      async *write(source) {
        yield* (await import('./plover.js')).plover(source);
      },
    },
  ],
};

/** The documents of a format: one, or its nodes and its edges. */
export function documentsOf(format: ExchangeFormat): readonly ExportDocument[] {
  return DOCUMENTS[format];
}

/**
 * One document of a format.
 *
 * @param part - which, where the format has two; null where it has one
 * @returns undefined where the format has no such document
 */
export function documentOf(format: ExchangeFormat, part: Part | null): ExportDocument | undefined {
  return DOCUMENTS[format].find((document) => document.part === part);
}
