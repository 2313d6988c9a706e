import type { Calibration } from '../evaluation/calibration.js';
import type { Comparison } from '../evaluation/compare-runs.js';
import type { Figures } from '../evaluation/figures.js';
import { type Fault, MEASURES } from '../evaluation/judge.js';
import type { Run } from '../evaluation/run.js';
import { aligned } from './aligned.js';

/** The tables of an evaluation, for a terminal. */
export function runText(run: Run): string {
  const { articles, attribution, extractor } = run;
  return [
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, read by ${extractor}`,
    '',
    measuresTable(run),
    '',
    `  attribution right of ${attribution.right} of ${attribution.all} dyads that have one: ${number(attribution.accuracy)}`,
    '',
    'By event type (found and missed by the annotation, spurious by the extraction)',
    typesTable(run),
    '',
    'Confidence: what is stated of dyads, and how many are right',
    calibrationText(run.calibration),
  ].join('\n');
}

/** What was missed and what is spurious, article by article, each with its sentence. */
export function faultsText(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files
    .map((file) => [file, ...faults.filter((fault) => fault.file === file).map(faultText)].join('\n'))
    .join('\n\n');
}

/** What is better and what is worse than in an earlier run. */
export function comparisonText(comparison: Comparison, earlierFile: string): string {
  const { measures, attribution, expectedError, newlyMissed, newlyFound, newlySpurious, noLongerSpurious } = comparison;
  const rows = MEASURES.map((measure) => {
    const { precision, recall, f1 } = measures[measure];
    return [measure, signed(precision), signed(recall), signed(f1)];
  });
  return [
    `Against ${earlierFile}`,
    ...onlyText('Only in this run', comparison.onlyNow),
    ...onlyText('Only in the earlier run', comparison.onlyEarlier),
    aligned([['', 'precision', 'recall', 'F1'], ...rows], 1),
    '',
    `  attribution ${signed(attribution)}, expected calibration error ${signed(expectedError)}`,
    ...listText('Newly found', newlyFound),
    ...listText('Newly missed', newlyMissed),
    ...listText('No longer spurious', noLongerSpurious),
    ...listText('Newly spurious', newlySpurious),
  ].join('\n');
}

const COUNT_HEADS = ['precision', 'recall', 'F1', 'found', 'missed', 'spurious'];

function measuresTable({ measures }: Run): string {
  return aligned([['', ...COUNT_HEADS], ...MEASURES.map((measure) => [measure, ...cellsOf(measures[measure])])], 1);
}

function typesTable({ types }: Run): string {
  const rows = types.map(({ type, events, dyads }) => [type, number(events.f1), ...cellsOf(dyads)]);
  return aligned([['', 'events F1', 'dyads: precision', ...COUNT_HEADS.slice(1)], ...rows], 1);
}

function cellsOf({ precision, recall, f1, found, missed, spurious }: Figures): string[] {
  return [number(precision), number(recall), number(f1), String(found), String(missed), String(spurious)];
}

/** What is stated against what is right, by bin. */
export function calibrationText({ bins, expectedError, areaUnderCurve }: Calibration): string {
  const rows = bins
    .filter(({ dyads }) => dyads > 0)
    .map(({ from, to, dyads, stated, right }) => [
      `${from.toFixed(1)}-${to.toFixed(1)}`,
      number(stated),
      number(right),
      String(dyads),
    ]);
  const area = areaUnderCurve === null ? '' : `, area under the curve ${number(areaUnderCurve)}`;
  return [
    aligned([['', 'stated', 'right', 'dyads'], ...rows], 1),
    '',
    `  expected calibration error ${number(expectedError)}${area}`,
  ].join('\n');
}

function faultText({ kind, what, label, sentence }: Fault): string {
  return `  ${kind} ${what}: ${label}${sentence === '' ? '' : `\n      ${sentence}`}`;
}

function listText(title: string, faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map(({ file, what, label, sentence }) => {
    const told = sentence === '' ? '' : `\n      ${sentence}`;
    return `  ${file}: ${what} ${label}${told}`;
  });
  return ['', `${title} (${faults.length})`, ...lines];
}

const onlyText = (title: string, files: readonly string[]): string[] =>
  files.length === 0 ? [] : [`  ${title}: ${files.join(', ')}; so the figures are of different texts`];

const number = (value: number): string => value.toFixed(3);

const signed = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(3);
