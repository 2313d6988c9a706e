import type { Article } from '../article/article.js';
import { attribution } from './attribution.js';
import { boilerplate } from './boilerplate.js';
import { confidence } from './confidence.js';
import { coreference } from './coreference.js';
import type { Document } from './document.js';
import { eventPlace } from './event-place.js';
import { eventStatus } from './event-status.js';
import { eventTime } from './event-time.js';
import { eventsStage, type Observer } from './events.js';
import type { Extraction } from './extraction.js';
import { facts } from './facts.js';
import { mentions } from './mentions.js';
import { parseSentences } from './parse-sentences.js';
import { placeChoice } from './place-choice.js';
import { quotations } from './quotations.js';
import { pipeline } from './stage.js';
import { inStretches } from './stretches.js';
import { toExtraction } from './to-extraction.js';

/** Name and version of this extractor; raised whenever the same text may give other claims. */
export const EXTRACTOR = 'casus-2';

/** What looks at the page as a whole. */
const readPage = pipeline([boilerplate], ['sentences']);

/** What looks at a stretch of it. */
const readStretch = stretchReader();

function stretchReader(observe?: Observer): (document: Document) => Document {
  return pipeline(
    [
      quotations,
      mentions,
      placeChoice,
      coreference,
      eventsStage(observe),
      eventStatus,
      attribution,
      eventTime,
      eventPlace,
      facts,
      confidence,
    ],
    ['sentences', 'boilerplate'],
  );
}

/**
 * Reads an article: who did what to whom, according to whom. The same article always gives the same result.
 *
 * The first call loads the models, which takes a moment; later calls don't.
 *
 * @throws ModelUnreadable where a model's file is missing
 */
export function extract(article: Article): Extraction {
  return toExtraction(extractDocument(article), EXTRACTOR);
}

/**
 * The document after the last stage, with everything that the stages found out; for explaining a result.
 *
 * @param observe - told of every predicate that is tried
 */
export function extractDocument(article: Article, observe?: Observer): Document {
  const page = readPage({
    article,
    sentences: parseSentences(article.text),
    boilerplate: new Set(),
    quotations: [],
    mentions: [],
    entities: [],
    entityOf: [],
    events: [],
    facts: [],
  });
  return inStretches(page, observe === undefined ? readStretch : stretchReader(observe));
}
