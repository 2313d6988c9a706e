import type { Command } from 'commander';
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
