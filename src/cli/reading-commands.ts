import { type Command, InvalidArgumentError } from 'commander';
import type { EvaluateOptions } from './evaluate.js';
import { FAILED } from './failure.js';

/** `casus extract`: what an article says, without a graph. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print who did what to whom in an article, without a graph')
    .argument('<file>', 'an article, or "-" for standard input')
    .option('--jsonl', 'read one article a line, and write one extraction a line, in order')
    .addHelpText(
      'after',
      `
Reads plain text, Markdown, HTML or JSON, by suffix or look. A line of JSONL is
{"id", "text", "title"?, "published"?, "publisher"?, "url"?}; one that can't be read comes out as {"id", "error"},
and the exit code is 1 at the end. Offsets count UTF-16 units of the article's text.

Examples:
  $ casus extract article.html
  $ casus extract --jsonl articles.jsonl > extractions.jsonl
  $ curl -s https://example.org/news | casus extract -`,
    )
    .action(async (file: string, { jsonl }: { jsonl?: boolean }) => {
      const { extractEach, extractOne } = await import('./extract.js');
      if (jsonl !== true) await extractOne(file);
      else if ((await extractEach(file)) > 0) process.exitCode = FAILED;
    });
}

/** `casus explain`: why events were found, or were not. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show how an article was read: parses, who is who, what was tried, why events were made or not')
    .argument('<file>', 'an article, or "-" for standard input')
    .option('--sentence <number>', 'only this sentence, counted from 1', wholeNumber)
    .addHelpText(
      'after',
      `
For each sentence: its parse (each word under the one that governs it), the actors and places that it mentions and whom
the article knows them as, every word or phrase of the lexicon that was tried and what came of it, and the events.
Coloured on a terminal; NO_COLOR=1 and FORCE_COLOR=1 decide otherwise.

Examples:
  $ casus explain article.txt --sentence 3
  $ echo "The rebels denied attacking the convoy." | casus explain -`,
    )
    .action(async (file: string, { sentence }: { sentence?: number }) => {
      const { explainArticle } = await import('./explain.js');
      await explainArticle(file, sentence);
    });
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}

/** `casus evaluate`: how well annotated articles are read. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('read annotated articles, and tell how well that went')
    .argument('<folder>', 'a folder of annotated articles, one .json file each')
    .option('--errors', 'list what was missed and what is spurious, with its sentence')
    .option('--save <file>', 'keep this run, to compare later ones with')
    .option('--compare <file>', 'tell what changed since a run that was kept')
    .option('--json', 'print the run as JSON, in the form in which it is kept')
    .addHelpText(
      'after',
      `
An annotated article is an article with what it tells beside its text:
  {"text", "published"?, "title"?, …,
   "actors":    [{"id", "name", "aliases"?: [text], "optional"?}],
   "locations": [{"id"?, "name", "aliases"?: [text]}],
   "events":    [{"types": [acceptable types, best first], "relations"?: [acceptable edge labels],
                  "sources": [[acceptable ids], …], "targets": [[acceptable ids], …],
                  "status": [acceptable statuses], "evidence": words of the text,
                  "attribution"?: [acceptable ids], "optional"?}],
   "relations": [{"type", "source": id, "target": id, "optional"?}]}
An event is found where its type (or edge label) is right and its evidence overlaps; a dyad, where source and target
are right too. What is optional is neither asked for nor wrong. A folder's broken files are told one by one; the rest
is evaluated, and the exit code is 1 at the end.

Examples:
  $ casus evaluate annotated/ --errors
  $ casus evaluate annotated/ --save before.json
  $ casus evaluate annotated/ --compare before.json`,
    )
    .action(async (folder: string, options: EvaluateOptions) => {
      const { evaluateFolder } = await import('./evaluate.js');
      if ((await evaluateFolder(folder, options)) > 0) process.exitCode = FAILED;
    });
}
