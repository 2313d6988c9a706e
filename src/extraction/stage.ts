import type { Document } from './document.js';

/** A part of a document that one stage writes and later stages read. */
export type Layer =
  | 'sentences'
  | 'boilerplate'
  | 'quotations'
  | 'mentions'
  | 'mentions.places'
  | 'entities'
  | 'events'
  | 'events.status'
  | 'events.attribution'
  | 'events.time'
  | 'events.place'
  | 'events.confidence'
  | 'facts';

/** One step of extraction: a pure function with a name, and a declaration of what it reads and writes. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly adds: readonly Layer[];
  run(document: Document): Document;
}

/**
 * Joins stages into one, in the order given.
 *
 * @param given - layers that the document already has when it enters
 * @throws RangeError before any document is read, where a stage needs a layer that none before it adds
 */
export function pipeline(stages: readonly Stage[], given: readonly Layer[]): (document: Document) => Document {
  const present = new Set(given);
  for (const stage of stages) {
    const missing = stage.needs.filter((layer) => !present.has(layer));
    if (missing.length > 0) {
      throw new RangeError(`Stage "${stage.name}" needs ${missing.join(', ')}: put what adds it first.`);
    }
    stage.adds.forEach((layer) => present.add(layer));
  }
  return (document) => stages.reduce((current, stage) => stage.run(current), document);
}
