import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Article } from '../article/article.js';
import { extractDocument } from '../extraction/extract.js';
import { SentenceUnknown } from './errors.js';
import { explanation, type Trial } from './explanation.js';
import { readOnly } from './inputs.js';
import { printLine } from './output.js';

/**
 * Prints what the program made of each sentence of an article, and why; coloured on a terminal (NO_COLOR and
 * FORCE_COLOR are heeded).
 *
 * @param sentence - number of the only sentence to be told, from 1; all where it is left out
 * @throws whatever makes the article unreadable, and SentenceUnknown
 */
export async function explainArticle(file: string, sentence?: number): Promise<void> {
  const { article } = await readOnly(file);
  const told = explanations(article, sentence);
  if (told.length === 0) throw new SentenceUnknown(file, sentence!);
  for (const each of told) await printLine(`${each}\n`);
}

function explanations(article: Article, number?: number): string[] {
  const trials = new Map<number, Trial[]>();
  const document = extractDocument(article, (tree, head, predicate, verdict) => {
    // A long text is read in stretches that count their own sentences; where a sentence begins is the same everywhere.
    const { start } = tree.sentence;
    trials.set(start, [...(trials.get(start) ?? []), { head, predicate, verdict }]);
  });
  return document.sentences
    .filter(({ index }) => number === undefined || index === number - 1)
    .map((tree) => explanation(tree, document, trials.get(tree.sentence.start) ?? [], colours()));
}

/** Colours for a terminal, or where they are asked for; picocolors would colour the log of a CI run too. */
const colours = (): Colors =>
  pc.createColors(pc.isColorSupported && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined));
