import { type Command, Option } from 'commander';
import type { ExchangeFormat } from '../export/formats.js';
import { OptionInvalid } from './errors.js';
import type { ExchangeOptions } from './exchange.js';
import { withStore } from './with-store.js';

interface ExportOptions extends ExchangeOptions {
  readonly format: ExchangeFormat | 'jsonl' | 'neo4j-csv';
  readonly asOf?: string;
  readonly full?: boolean;
}

/** Written out, since the formats themselves are loaded when the command runs. */
const FORMATS: readonly ExportOptions['format'][] = [
  'jsonl',
  'graphml',
  'gexf',
  'csv',
  'neo4j-csv',
  'neo4j-excerpt',
  'json-ld',
  'stix',
  'plover',
];

/** Options that only the formats for other programs have. */
const CHOOSING = [
  'out',
  'part',
  'type',
  'relation',
  'status',
  'since',
  'until',
  'actor',
  'minConfidence',
  'filter',
] as const;

/** Options that say what of the graph is wanted, where a format isn't all of it. */
const SELECTING = CHOOSING.filter((option) => option !== 'out');

/** `casus export`: the graph as text, for Casus itself and for other programs. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description(
      'print the whole graph, sorted, so that two graphs can be compared, or moved; or what other programs read',
    )
    .addOption(new Option('--format <format>', 'form of the export').choices(FORMATS).default('jsonl'))
    .option('--as-of <moment>', 'as it was known then: 2024-05-01, or 2024-05-01T10:00:00Z')
    .option('--full', 'in place of what the graph shows, all that it is made of, for casus import')
    .option('--out <path>', 'a file; for neo4j-csv a folder; for csv and neo4j-excerpt a folder, or with --part a file')
    .addOption(new Option('--part <part>', 'one document of csv or neo4j-excerpt').choices(['nodes', 'edges']))
    .option('--type <type...>', 'only events of these types: ASSAULT COERCE')
    .option('--relation <relation...>', 'only these relations, and events folded into them: PRESSURES MEMBER_OF')
    .option('--status <status...>', 'how real: PLANNED DENIED; facts alone (ACTUAL) where it is not given')
    .option('--since <day>', 'first day wanted: 2024-05-01')
    .option('--until <day>', 'last day wanted')
    .option('--actor <id>', 'only what this actor or place takes part in')
    .option('--min-confidence <number>', 'only what is at least this sure, from 0 to 1')
    .option('--filter <json>', 'only what a filter wants, as it is given to the API: docs/EXPORTS.md')
    .addHelpText('after', HELP)
    .action(async (options: ExportOptions) => {
      const { format, asOf, full, ...exchange } = options;
      if (format === 'jsonl')
        refuse(options, CHOOSING, 'is for the other formats', 'Add --format graphml, or another.');
      else if (format === 'neo4j-csv') refuse(options, SELECTING, 'is for excerpts', 'Give --format neo4j-excerpt.');
      if (format !== 'jsonl') refuse(options, ['full'], 'is for jsonl', 'Leave --format out.');
      const { atMoment, printExport, printFullExport } = await import('./export.js');
      if (full === true) return withStore(printFullExport);
      if (format === 'jsonl') return withStore((store) => atMoment(store, asOf, printExport));
      if (format === 'neo4j-csv') {
        const { bulkExport } = await import('./bulk.js');
        const write = bulkExport(exchange.out);
        return withStore((store) => atMoment(store, asOf, write));
      }
      const { exchangeExport } = await import('./exchange.js');
      const write = exchangeExport(format, exchange);
      return withStore((store) => atMoment(store, asOf, write));
    });
}

/** @throws OptionInvalid where one of some options is given */
function refuse(given: object, options: readonly string[], why: string, remedy: string): void {
  const found = options.find((name) => name in given);
  if (found === undefined) return;
  const flag = `--${found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new OptionInvalid(`${flag} ${why}`, flag, remedy);
}

const HELP = `
With --full each line is a decision of an analyst, undone ones too, or an article with all that it says. The first line
tells how many there are, the last one their checksum, so that a file that was cut short is refused.

For other programs (docs/EXPORTS.md tells what each holds): graphml and gexf for Gephi, csv for spreadsheets, neo4j-excerpt for
neo4j-admin, json-ld in the words of schema.org, stix 2.1, and plover as JSON lines. Plans, threats, allegations and
denials are exported only where --status asks for them; how many were left out is told on standard error.

neo4j-csv is all of the graph for the first load of a Neo4j server, by neo4j-admin database import: files in a folder, with the
command that loads them, which is printed too. Casus goes on with what was loaded.

Examples:
  $ casus export > one.jsonl && cmp one.jsonl other.jsonl
  $ casus export --full > graph.jsonl
  $ casus export --full | NEO4J_URI=neo4j://127.0.0.1:7687 casus import -
  $ casus export --format neo4j-csv --out bulk/
  $ casus export --format gexf --out graph.gexf
  $ casus export --format csv --out tables/ --type ASSAULT --since 2024-01-01
  $ casus export --format stix --status ACTUAL ALLEGED --min-confidence 0.5 > bundle.json
  $ casus export --format plover --filter '{"targetKinds":["facility"],"not":{"publishers":["The Weekly"]}}'`;
