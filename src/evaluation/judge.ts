import type { Extraction, Span } from '../extraction/extraction.js';
import { EVENT_TYPES, type EventType } from '../ontology/event-types.js';
import type { AnnotatedArticle } from './annotation.js';
import type { Outcome } from './calibration.js';
import { type AnnotatedDyad, annotatedDyads, type FoundDyad, foundDyads } from './dyads.js';
import type { Counts } from './figures.js';
import { share } from './forms.js';
import { isDyad, isDyadWithStatus, isEvent, matchDyads, type Matching } from './match-dyads.js';
import { matchActors, matchRelations } from './match-entities.js';

/** What is counted, in the order in which it is shown. */
export const MEASURES = ['actors', 'events', 'dyads', 'dyads+status', 'relations'] as const;
export type Measure = (typeof MEASURES)[number];

/** One thing that the extraction and the annotation don't agree on. */
export interface Fault {
  readonly kind: 'missed' | 'spurious';
  readonly what: 'actor' | 'dyad' | 'relation';
  readonly file: string;
  /** For people: "ASSAULT taliban -> isis-k". */
  readonly label: string;
  /** UTF-16 offset of its evidence; -1 for what has none. */
  readonly start: number;
  /** The sentence of the evidence; empty for what has none. */
  readonly sentence: string;
}

/** One article's extraction against its annotation. */
export interface Judgement {
  readonly file: string;
  readonly counts: Readonly<Record<Measure, Counts>>;
  /** Events and dyads by type: found and missed by the annotation's best type, spurious by the extraction's. */
  readonly types: readonly { readonly type: EventType; readonly events: Counts; readonly dyads: Counts }[];
  /** Of the dyads found that somebody is said to tell: how many there are, and of how many that is right. */
  readonly attribution: { readonly all: number; readonly right: number };
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly Fault[];
}

/** Judges by the rules of the annotation guide: forms of names, overlapping evidence, optional things left out. */
export function judge(annotated: AnnotatedArticle, extraction: Extraction): Judgement {
  const wanted = annotatedDyads(annotated);
  const found = foundDyads(extraction);
  const actors = matchActors(annotated, extraction);
  const relations = matchRelations(annotated, extraction);
  const events = matchDyads(wanted, found, isEvent);
  const dyads = matchDyads(wanted, found, isDyad);
  const told = dyads.hits.filter(([{ attribution }]) => attribution !== null);
  return {
    file: annotated.file,
    counts: {
      actors: countsOf(actors),
      events: countsOf(events),
      dyads: countsOf(dyads),
      'dyads+status': countsOf(matchDyads(wanted, found, isDyadWithStatus)),
      relations: countsOf(relations),
    },
    types: EVENT_TYPES.map((type) => ({ type, events: countsOfType(events, type), dyads: countsOfType(dyads, type) })),
    attribution: { all: told.length, right: told.filter(isAttributedRight).length },
    outcomes: found.map((dyad) => ({
      confidence: dyad.event.confidence,
      right: wanted.some((annotatedDyad) => isDyad(annotatedDyad, dyad)),
    })),
    faults: [
      ...actors.missed.map(({ name }) => fault(annotated, 'missed', 'actor', name)),
      ...actors.spurious.map(({ name }) => fault(annotated, 'spurious', 'actor', name)),
      ...dyads.missed.map((dyad) => missedDyad(annotated, dyad, extraction.sentences)),
      ...dyads.spurious.map(({ label, event: { evidence } }) =>
        fault(annotated, 'spurious', 'dyad', label, evidence.start, evidence.text),
      ),
      ...relations.missed.map((relation) => fault(annotated, 'missed', 'relation', labelOf(relation))),
      ...relations.spurious.map((relation) =>
        fault(annotated, 'spurious', 'relation', labelOf(relation), relation.evidence.start, relation.evidence.text),
      ),
    ],
  };
}

function countsOf({ hits, missed, spurious }: Matching<unknown, unknown>): Counts {
  return { found: hits.length, missed: missed.length, spurious: spurious.length };
}

function countsOfType({ hits, missed, spurious }: Matching<AnnotatedDyad, FoundDyad>, type: EventType): Counts {
  const isType = ({ event }: AnnotatedDyad) => event.types[0] === type;
  return {
    found: hits.filter(([wanted]) => isType(wanted)).length,
    missed: missed.filter(isType).length,
    spurious: spurious.filter(({ event }) => event.type === type).length,
  };
}

function isAttributedRight([wanted, found]: readonly [AnnotatedDyad, FoundDyad]): boolean {
  return wanted.attribution !== null && found.attribution !== null && share(wanted.attribution, found.attribution);
}

function missedDyad(annotated: AnnotatedArticle, { label, event }: AnnotatedDyad, sentences: readonly Span[]): Fault {
  const sentence = sentences.find(({ start, end }) => start < event.end && event.start < end);
  const text = sentence?.text ?? annotated.article.text.slice(event.start, event.end);
  return fault(annotated, 'missed', 'dyad', label, event.start, text);
}

function fault(
  { file }: AnnotatedArticle,
  kind: Fault['kind'],
  what: Fault['what'],
  label: string,
  start = -1,
  sentence = '',
): Fault {
  return { kind, what, file, label, start, sentence: sentence.replace(/\s+/gu, ' ').trim() };
}

const labelOf = ({ source, type, target }: { source: string; type: string; target: string }): string =>
  `${source} ${type} ${target}`;
