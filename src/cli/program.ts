import { Command } from 'commander';
import { addDifferences, addReextract } from './history-commands.js';
import { addCheck, addDelete, addServe, addStats } from './graph-commands.js';
import { addIngest } from './ingest-command.js';
import { addExport } from './export-command.js';
import { addBackup, addImport } from './moving-commands.js';
import { addChanges, addMergeSimilar, addSuggestions, addUndo } from './change-commands.js';
import { addQueue, addWorker } from './queue-command.js';
import { addKeys } from './keys-command.js';
import { addDoctor } from './doctor-command.js';
import { addFailures } from './failures-command.js';
import { addDecide } from './decide-command.js';
import { withOwnLexicons } from './own-lexicons.js';
import { addWatch } from './watch-command.js';
import { addEvaluate, addExplain, addExtract } from './reading-commands.js';
import { VERSION } from '../version.js';

/**
 * The command line. Each command loads what it needs when it runs, so that `--help` and `extract` don't wait for a
 * database driver or a web server.
 */
export function newProgram(): Command {
  const program = new Command('casus')
    .description('Turns news articles into a graph of who did what to whom, according to whom.')
    .version(VERSION)
    .option('--verbose', 'show the stack of an error (as DEBUG=1 does)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);
  addExtract(program);
  addIngest(program);
  addWatch(program);
  addFailures(program);
  addWorker(program);
  addQueue(program);
  addServe(program);
  addKeys(program);
  addExport(program);
  addImport(program);
  addBackup(program);
  addStats(program);
  addCheck(program);
  addDoctor(program);
  addDelete(program);
  addReextract(program);
  addDifferences(program);
  addDecide(program);
  addUndo(program);
  addChanges(program);
  addSuggestions(program);
  addMergeSimilar(program);
  addEvaluate(program);
  addExplain(program);
  withOwnLexicons(...program.commands.filter((command) => READING.has(command.name())));
  throwAtErrors(program);
  return program;
}

/** Throws where it would end the process; a command's own commands don't inherit that by themselves. */
function throwAtErrors(command: Command): void {
  command.exitOverride().showHelpAfterError('(--help tells more)');
  command.commands.forEach(throwAtErrors);
}

/** Commands that read articles, and so heed a user's own lists. */
const READING: ReadonlySet<string> = new Set([
  'extract',
  'explain',
  'evaluate',
  'ingest',
  'watch',
  'failures',
  'reextract',
  'serve',
]);

const EXAMPLES = `
Examples:
  $ casus extract article.txt             who did what to whom in one article, as JSON
  $ casus ingest news/ page.html more.md  add articles to the graph
  $ casus watch feeds.yaml                add what is new in feeds, again and again
  $ casus failures list                   what could not be added, why, and what to do
  $ casus serve                           answer questions on http://127.0.0.1:4000/graphql
  $ casus export --format jsonl > g.jsonl the whole graph, sorted
  $ casus export --format gexf > g.gexf   who did what to whom, for Gephi
  $ casus export --full > g.jsonl         all that another graph is made of by casus import g.jsonl
  $ casus suggestions                     actors that are probably one
  $ casus doctor                          whether the set-up is sound, and what to do
  $ casus explain article.txt             why each event was found, or was not
  $ casus evaluate annotated/             how well your own annotated articles are read

Data goes to standard output, everything else to standard error.
Exit codes: 0 fine, 1 something failed, 2 the command was not understood, 130 it was stopped.

Settings, by environment (README.md tells more):
  CASUS_DATA      folder of the embedded graph, the keys and the log (./data)
  NEO4J_URI       a Neo4j server in its place, with NEO4J_USERNAME and NEO4J_PASSWORD
  PORT, HOST      where to serve (4000, 127.0.0.1)
  CASUS_KEYS      keys of admins, with commas between, beside those of casus keys
  CASUS_CONFIG    a file in place of casus.config.yaml
The same by that file, under settings: {PORT: 4001}; the environment wins.

Your own lists of actors and predicates, by casus.config.yaml in the working folder:
  actors: [our-actors.yaml]           each {key, name, kind, country?, aliases?, seats?, partOf?, plural?}
  predicates: [our-predicates.yaml]   {type, groups: [{relation, verbs?, nouns?, adjectives?, target?, …}]}
An actor takes the place of ours with the same key. The files in src/ontology/data show the form.`;
