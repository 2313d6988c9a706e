import { makeArticle } from '../../src/article/make-article.js';
import { extract } from '../../src/extraction/extract.js';
import type { ExtractedActor, ExtractedPlace, Extraction } from '../../src/extraction/extraction.js';

/** A Monday. Every text of these specs is published on it, so that "on Tuesday" is the 17th. */
export const PUBLISHED = '2026-11-23';

/** A text, and what it tells: everything that is told, in its order. */
export type Telling = readonly [text: string, ...told: string[]];

export const extractionOf = (text: string): Extraction =>
  extract(makeArticle(text, { published: PUBLISHED }, 'a spec'));

/**
 * The events that a text tells: `COERCE police -> smuggler ACTUAL, said mayor`. Sides of several are joined by `+`, one
 * that isn't named is `-`; who says so comes last, and before that the reporting words.
 */
export function eventsIn(text: string): string[] {
  const extraction = extractionOf(text);
  const side = (ids: readonly string[]): string => ids.map((id) => nameOf(extraction, id)).join(' + ') || '-';
  return extraction.events.map(({ type, status, sources, targets, attribution }) => {
    const said =
      attribution === null || attribution.verb === ''
        ? ''
        : `, ${attribution.verb} ${side(attribution.source === null ? [] : [attribution.source])}`;
    return `${type} ${side(sources)} -> ${side(targets)} ${status}${said}`;
  });
}

/** The lasting facts that a text tells: `LEADS Pedro Sánchez -> Socialist Party`. */
export function factsIn(text: string): string[] {
  const extraction = extractionOf(text);
  return extraction.relations.map(
    ({ type, source, target }) => `${type} ${nameOf(extraction, source)} -> ${nameOf(extraction, target)}`,
  );
}

/** When each event of a text was, `none` where nothing says so: `2026-11-17 to 2026-11-18`. */
export const timesIn = (text: string): string[] =>
  extractionOf(text).events.map(({ time }) =>
    time === null ? 'none' : `${time.start ?? 'open'} to ${time.end ?? 'open'}`,
  );

/** Where each event of a text was, `none` where nothing says so. */
export function placesIn(text: string): string[] {
  const extraction = extractionOf(text);
  return extraction.events.map(({ location }) => (location === null ? 'none' : nameOf(extraction, location)));
}

/** The name of an actor or place; of one that has none, its description without what follows the noun. */
export function nameOf({ actors, places }: Extraction, id: string): string {
  const found: ExtractedActor | ExtractedPlace | undefined = [...actors, ...places].find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`"${id}" is no actor or place of the article.`);
  const isDescribed = 'named' in found && !found.named;
  const short = isDescribed ? found.aliases.find((alias) => found.name.startsWith(`${alias} `)) : undefined;
  return short ?? found.name;
}
