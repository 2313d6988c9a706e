import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustBeEnglish } from '../article/must-be-english.js';
import { CasusError } from '../errors.js';
import { type AnnotatedArticle, readAnnotation } from '../evaluation/annotation.js';
import { compareRuns, readRun } from '../evaluation/compare-runs.js';
import { NothingAnnotated } from '../evaluation/errors.js';
import { judge } from '../evaluation/judge.js';
import { type Run, runOf } from '../evaluation/run.js';
import { extract, EXTRACTOR } from '../extraction/extract.js';
import { InputUnreadable } from '../sources/errors.js';
import { FileUnwritable } from './errors.js';
import { comparisonText, faultsText, runText } from './evaluation-text.js';
import { printLine, tell } from './output.js';

export interface EvaluateOptions {
  /** List what was missed and what is spurious. */
  readonly errors?: boolean;
  /** File of an earlier run. */
  readonly compare?: string;
  /** File for this run. */
  readonly save?: string;
  readonly json?: boolean;
}

/**
 * Extracts a folder's annotated articles, and prints how well that went. A file that can't be used is told, and the rest
 * is evaluated all the same.
 *
 * @returns how many files could not be used
 * @throws InputUnreadable, RunUnreadable, NothingAnnotated; and FileUnwritable once everything is printed
 */
export async function evaluateFolder(folder: string, options: EvaluateOptions): Promise<number> {
  const earlier = options.compare === undefined ? null : await readEarlier(options.compare);
  const { articles, failed } = await readAnnotations(folder);
  if (articles.length === 0) throw new NothingAnnotated(folder);
  const run = runOf(
    articles.map((annotated) => judge(annotated, extract(annotated.article))),
    EXTRACTOR,
  );
  await printLine(options.json === true ? jsonText(run, earlier) : plainText(run, earlier, options));
  if (options.save !== undefined) await save(options.save, run);
  return failed;
}

async function readAnnotations(folder: string): Promise<{ articles: AnnotatedArticle[]; failed: number }> {
  const articles: AnnotatedArticle[] = [];
  let failed = 0;
  for (const file of await annotationFiles(folder)) {
    try {
      const annotated = readAnnotation(await textOf(join(folder, file)), file);
      await mustBeEnglish(annotated.article, file);
      articles.push(annotated);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      failed += 1;
      tell(`casus: ${error.message} ${error.details.remedy}`);
    }
  }
  return { articles, failed };
}

async function annotationFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.json') && !file.startsWith('.')).sort();
  } catch (error) {
    throw new InputUnreadable(folder, error as NodeJS.ErrnoException);
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputUnreadable(path, error as NodeJS.ErrnoException);
  }
}

async function readEarlier(file: string): Promise<Run> {
  return readRun(await textOf(file), file);
}

async function save(file: string, run: Run): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
  } catch (error) {
    throw new FileUnwritable(file, error as NodeJS.ErrnoException);
  }
}

function jsonText(run: Run, earlier: Run | null): string {
  return JSON.stringify(earlier === null ? run : { ...run, comparison: compareRuns(earlier, run) }, null, 2);
}

function plainText(run: Run, earlier: Run | null, { errors, compare = '' }: EvaluateOptions): string {
  const parts = [
    runText(run),
    ...(earlier === null ? [] : [comparisonText(compareRuns(earlier, run), compare)]),
    ...(errors === true && run.faults.length > 0 ? [faultsText(run.faults)] : []),
  ];
  return parts.join('\n\n');
}
