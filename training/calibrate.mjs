// `npm run calibrate -- DIR`: fits the weights of confidence to the annotated articles of DIR (form: `casus evaluate --help`), tells
// how well they do on articles that they weren't fitted to, and writes src/extraction/confidence-weights.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepare, root } from '../bin/prepare.mjs';
import { fitLogistic, logistic } from './logistic.mjs';

/**
 * The weights before any data, chosen: what one would say of each feature. Data moves them as far as it is strong, so that a few
 * hundred dyads don't turn a weight round by chance.
 */
const EXPECTED = {
  source: 0.9,
  target: 0.7,
  namedSource: 0.4,
  pronoun: -0.5,
  guessed: -0.5,
  words: 0.1,
  verbal: 0.3,
  weak: -0.8,
  speech: 0.6,
  notActual: -0.3,
  many: -0.5,
  length: -0.3,
  depth: -0.4,
};

/** How strongly the weights hold to what is expected, as the inverse of a variance. Chosen by cross-validation: 10, 20 and 40 do alike. */
const STRENGTH = 20;

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run calibrate -- DIR\n');
  process.exit(2);
}
prepare();
const dist = (name) => import(`../dist/${name}.js`);
const { FEATURES, featuresOf } = await dist('extraction/confidence-features');
const { extractDocument, EXTRACTOR } = await dist('extraction/extract');
const { toExtraction } = await dist('extraction/to-extraction');
const { readAnnotation } = await dist('evaluation/annotation');
const { annotatedDyads, foundDyads } = await dist('evaluation/dyads');
const { isDyad } = await dist('evaluation/match-dyads');
const { calibrationOf } = await dist('evaluation/calibration');
const { calibrationText } = await dist('cli/evaluation-text');

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort();
const dyads = files.flatMap((file) => dyadsOf(readAnnotation(readFileSync(join(folder, file), 'utf8'), file)));
const held = files.flatMap((file) => {
  const weights = fit(dyads.filter((dyad) => dyad.file !== file));
  return dyads.filter((dyad) => dyad.file === file).map((dyad) => outcomeOf(dyad, weights));
});
const calibration = calibrationOf(held);
const right = dyads.filter((dyad) => dyad.right).length;
const told =
  `${dyads.length} dyads of ${files.length} articles in ${basename(folder)}/, of which ${right} are right. On articles left out: ` +
  `expected calibration error ${calibration.expectedError.toFixed(3)}, area under the curve ${(calibration.areaUnderCurve ?? 0.5).toFixed(3)}`;
writeFileSync(join(root, 'src', 'extraction', 'confidence-weights.ts'), source(fit(dyads), told));
process.stdout.write(`${told}\n${calibrationText(calibration)}\n`);

/** The dyads that the program finds in an article: what each rests on, and whether it is right. */
function dyadsOf(annotated) {
  const document = extractDocument(annotated.article);
  const extraction = toExtraction(document, EXTRACTOR);
  const features = featuresOf(document);
  const wanted = annotatedDyads(annotated);
  return foundDyads(extraction).map((dyad) => {
    const own = features[extraction.events.indexOf(dyad.event)];
    return {
      file: annotated.file,
      values: [1, ...FEATURES.map((feature) => own[feature])],
      right: wanted.some((annotatedDyad) => isDyad(annotatedDyad, dyad)),
    };
  });
}

function fit(some) {
  return fitLogistic(some, [0, ...FEATURES.map((feature) => EXPECTED[feature])], STRENGTH);
}

function outcomeOf({ values, right }, weights) {
  return { confidence: logistic(values, weights), right };
}

function source([bias, ...weights], note) {
  const lines = [['bias', bias], ...weights.map((weight, at) => [FEATURES[at], weight])].map(
    ([name, weight]) => `  ${name}: ${Number(weight.toFixed(3))},`,
  );
  return `// Written by \`npm run calibrate\`: change training/calibrate.mjs, not this.
import type { Feature } from './confidence-features.js';

/**
 * What each feature adds to the log-odds that an event's dyad is right.
 *
 * Fitted to ${note.replace(' On articles', '\n * On articles')}.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Feature | 'bias', number>> = {
${lines.join('\n')}
};
`;
}
