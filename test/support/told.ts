import { makeArticle, type Metadata } from '../../src/article/make-article.js';
import type { Article } from '../../src/article/article.js';
import type {
  ExtractedActor,
  ExtractedEvent,
  ExtractedPlace,
  ExtractedRelation,
  Extraction,
  Span,
} from '../../src/extraction/extraction.js';
import type { EventType } from '../../src/ontology/event-types.js';
import type { EventRelation, FactRelation } from '../../src/ontology/relation-types.js';

/** An article, and what is to be found in it. */
export interface Told {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What a sentence tells, by names; whatever else an event has may be added. */
export interface Telling extends Partial<
  Omit<ExtractedEvent, 'sources' | 'targets' | 'type' | 'relation' | 'attribution'>
> {
  readonly text: string;
  readonly did?: readonly [source: string | null, relation: EventRelation, type: EventType, target: string | null];
  readonly is?: readonly [source: string, relation: FactRelation, target: string];
  readonly says?: string;
  readonly at?: string;
}

/**
 * Makes an article and its extraction by hand, without a model: one sentence a telling.
 *
 * @param who - what is to be known of names beside that they are organisations: `{ Kabul: { place: true } }`
 */
export function told(
  tellings: readonly Telling[],
  metadata: Metadata = {},
  who: Readonly<Record<string, Partial<ExtractedActor> & { readonly place?: boolean }>> = {},
): Told {
  const text = tellings.map((telling) => telling.text).join(' ');
  const spans = sentenceSpans(tellings.map((telling) => telling.text));
  const names = [...new Set(tellings.flatMap(namesOf))];
  const placeNames = new Set([...tellings.flatMap(({ at }) => at ?? []), ...names.filter((name) => who[name]?.place)]);
  const mentions = (name: string) => occurrences(text, name);
  return {
    article: makeArticle(text, metadata, 'test'),
    extraction: {
      extractor: 'by hand 1',
      sentences: spans,
      actors: names.filter((name) => !placeNames.has(name)).map((name) => actor(name, mentions(name), who[name])),
      places: [...placeNames].map((name) => place(name, mentions(name))),
      events: tellings.flatMap((telling, at) => (telling.did === undefined ? [] : [event(telling, spans[at]!)])),
      relations: tellings.flatMap((telling, at) => (telling.is === undefined ? [] : [fact(telling, spans[at]!)])),
    },
  };
}

function namesOf({ did, is, says, at }: Telling): string[] {
  const names = [did?.[0], did?.[3], is?.[0], is?.[2], says, at];
  return names.filter((name) => typeof name === 'string');
}

function sentenceSpans(texts: readonly string[]): Span[] {
  let start = 0;
  return texts.map((text) => {
    const span = { start, end: start + text.length, text };
    start = span.end + 1;
    return span;
  });
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    spans.push({ start, end: start + name.length, text: name });
  }
  return spans;
}

const actor = (name: string, mentions: readonly Span[], known: Partial<ExtractedActor> = {}): ExtractedActor => ({
  id: name,
  name,
  kind: 'organization',
  aliases: [],
  mentions,
  named: true,
  lexiconKey: null,
  country: null,
  ...known,
});

const place = (name: string, mentions: readonly Span[]): ExtractedPlace => ({
  id: name,
  name,
  aliases: [],
  mentions,
  gazetteerKey: null,
  country: null,
  latitude: null,
  longitude: null,
});

function event({ text, did, says, at, is: _, ...rest }: Telling, evidence: Span): ExtractedEvent {
  const [source, relation, type, target] = did!;
  return {
    type,
    mode: null,
    relation,
    status: 'ACTUAL',
    sources: source === null ? [] : [source],
    targets: target === null ? [] : [target],
    attribution: says === undefined ? null : { source: says, verb: 'said', certainty: 'asserted' },
    location: at ?? null,
    time: null,
    trigger: { start: evidence.start, end: evidence.start + text.indexOf(' '), text: text.slice(0, text.indexOf(' ')) },
    evidence,
    confidence: 0.5,
    ...rest,
  };
}

function fact({ is, confidence = 0.5 }: Telling, evidence: Span): ExtractedRelation {
  const [source, type, target] = is!;
  return { type, source, target, evidence, confidence };
}
