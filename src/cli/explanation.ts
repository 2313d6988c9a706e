import type { Colors } from 'picocolors/types.js';
import type { Document, EventMention } from '../extraction/document.js';
import type { Verdict } from '../extraction/events.js';
import type { SentenceTree } from '../extraction/sentence-tree.js';
import type { Predicate } from '../ontology/predicates.js';
import { aligned } from './aligned.js';
import { parseTreeLines } from './parse-tree-text.js';

/** A predicate that was tried on a word of a sentence, and what came of it. */
export interface Trial {
  /** Index of the word. */
  readonly head: number;
  readonly predicate: Predicate;
  readonly verdict: Verdict;
}

/**
 * What the program made of one sentence: its parse, whom it speaks of, which predicates were tried and what came of each,
 * and the events.
 *
 * @param trials - those of this sentence, in the order in which they were tried
 */
export function explanation(tree: SentenceTree, document: Document, trials: readonly Trial[], colors: Colors): string {
  const { start, end } = tree.sentence;
  const events = document.events.filter(({ sentence }) => sentence === tree.index);
  const title = document.article.text.slice(start, end).replace(/\s+/gu, ' ');
  const parts: [string, string[]][] = [
    ['Parse', parseTreeLines(tree).map((line) => `  ${line}`)],
    ['Who and where', mentionLines(tree, document)],
    ['Tried', trialLines(tree, trials, colors)],
    ['Events', events.flatMap((event) => eventLines(event, document))],
  ];
  const isLeftOut = document.boilerplate.has(tree.index);
  return [
    colors.bold(`${tree.index + 1}  ${title}`),
    ...(isLeftOut ? [colors.yellow('  not the article’s own text: passed over')] : []),
    ...parts.flatMap(([name, lines]) => [colors.cyan(name), ...(lines.length > 0 ? lines : [colors.dim('  none')])]),
  ].join('\n');
}

function mentionLines(tree: SentenceTree, { mentions, entities, entityOf }: Document): string[] {
  const rows = mentions
    .filter(({ sentence }) => sentence === tree.index)
    .map(({ index, text, form }) => {
      const entity = entities[entityOf[index]!];
      if (entity === undefined) return [text, form, 'refers to nothing known'];
      const kind = [entity.kind ?? 'place', ...(entity.key === null ? [] : [entity.key])].join(', ');
      const count = entity.mentions.length;
      return [text, form, `${entity.name} (${kind}), told ${count === 1 ? 'once' : `${count} times`}`];
    });
  return linesOf(rows);
}

function trialLines(tree: SentenceTree, trials: readonly Trial[], colors: Colors): string[] {
  // What was chosen first and dropped later has the later verdict.
  const last = new Map(trials.map((trial) => [`${trial.head} ${nameOf(trial.predicate)}`, trial]));
  const ordered = [...last.values()].sort((a, b) => a.head - b.head);
  const lines = linesOf(
    ordered.map(({ head, predicate, verdict }) => [
      tree.token(head).text,
      nameOf(predicate),
      verdict === 'those it needs do not take part' ? `${verdict} (${predicate.requires})` : verdict,
    ]),
  );
  return lines.map((line, at) => (ordered[at]!.verdict === 'chosen' ? colors.green(line) : colors.dim(line)));
}

/** "COERCE PRESSURES by “put pressure on”". */
function nameOf({ type, relation, pattern }: Predicate): string {
  const { modifiers, lemma, particle, object, phrases, target } = pattern;
  const words = [
    ...modifiers,
    lemma,
    ...(particle === null ? [] : [particle]),
    ...(object === null ? [] : [...object.modifiers, object.lemma]),
    ...phrases.flatMap((phrase) => [phrase.preposition, ...phrase.modifiers, phrase.lemma]),
    ...(target?.at === 'preposition' ? [target.preposition] : []),
  ];
  return `${type} ${relation} by “${words.join(' ')}”`;
}

function eventLines(event: EventMention, { entities }: Document): string[] {
  const names = (indices: readonly number[]) =>
    indices.map((index) => entities[index]!.name).join(', ') || 'nobody named';
  const { attribution, location, time } = event;
  const source = attribution?.source == null ? 'somebody' : entities[attribution.source]!.name;
  const details = [
    event.status,
    ...(event.guessed ? ['target guessed'] : []),
    ...(attribution === null ? [] : [`${source} ${attribution.verb}, ${attribution.certainty}`]),
    ...(location === null ? [] : [`at ${entities[location]!.name}`]),
    ...(time === null ? [] : [`“${time.text}”, ${time.start ?? '…'} to ${time.end ?? '…'}`]),
    `confidence ${event.confidence.toFixed(2)}`,
  ];
  return [
    `  ${event.type} ${event.relation}: ${names(event.sources)} -> ${names(event.targets)}`,
    `    ${details.join('; ')}`,
  ];
}

const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : aligned(rows, 3).split('\n');
