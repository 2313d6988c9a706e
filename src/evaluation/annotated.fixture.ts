import type { ExtractedEvent, Extraction, Span } from '../extraction/extraction.js';
import { type AnnotatedArticle, readAnnotation } from './annotation.js';

const TEXT = 'The Reds attacked Tarvo. Blue officials met the Reds in Tarvo.';

/** Two sentences about invented sides, annotated; `changes` replaces fields of the annotation. */
export function annotated(changes: Record<string, unknown> = {}): AnnotatedArticle {
  return readAnnotation(annotationSource(changes), 'reds.json');
}

export function annotationSource(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    text: TEXT,
    actors: [
      { id: 'reds', name: 'Reds', aliases: ['the Red Army'] },
      { id: 'blues', name: 'Blue officials' },
    ],
    locations: [{ name: 'Tarvo' }],
    events: [attack(), meeting()],
    relations: [{ type: 'LOCATED_IN', source: 'reds', target: 'Tarvo' }],
    ...changes,
  });
}

export function attack(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'attack',
    types: ['ASSAULT'],
    relations: ['ATTACKS'],
    sources: [['reds']],
    targets: [['Tarvo']],
    status: ['ACTUAL'],
    evidence: 'attacked Tarvo',
    ...changes,
  };
}

export function meeting(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    types: ['CONSULT'],
    sources: [['blues']],
    targets: [['reds']],
    status: ['ACTUAL'],
    evidence: 'met',
    ...changes,
  };
}

/** What a perfect reader would extract of it, with `events` in place of its events. */
export function extraction(events: readonly ExtractedEvent[] = [foundAttack(), foundMeeting()]): Extraction {
  const actor = { kind: 'armed_group', aliases: [], named: true, lexiconKey: null, country: null } as const;
  const place = { aliases: [], gazetteerKey: null, country: null, latitude: null, longitude: null };
  return {
    extractor: 'test',
    sentences: [spanOf('The Reds attacked Tarvo.'), spanOf('Blue officials met the Reds in Tarvo.')],
    actors: [
      { ...actor, id: 'the-reds', name: 'Reds', mentions: [spanOf('Reds')] },
      { ...actor, id: 'officials', name: 'Blue officials', mentions: [spanOf('Blue officials')] },
    ],
    places: [{ ...place, id: 'tarvo', name: 'Tarvo', mentions: [spanOf('Tarvo')] }],
    events,
    relations: [
      {
        type: 'LOCATED_IN',
        source: 'the-reds',
        target: 'tarvo',
        evidence: spanOf('The Reds attacked Tarvo.'),
        confidence: 0.5,
      },
    ],
  };
}

export function foundAttack(changes: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return {
    type: 'ASSAULT',
    mode: null,
    relation: 'ATTACKS',
    status: 'ACTUAL',
    sources: ['the-reds'],
    targets: ['tarvo'],
    attribution: null,
    location: null,
    time: null,
    trigger: spanOf('attacked'),
    evidence: spanOf('The Reds attacked Tarvo.'),
    confidence: 0.8,
    ...changes,
  };
}

export function foundMeeting(changes: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return foundAttack({
    type: 'CONSULT',
    relation: 'MEETS',
    sources: ['officials'],
    targets: ['the-reds'],
    trigger: spanOf('met'),
    evidence: spanOf('Blue officials met the Reds in Tarvo.'),
    ...changes,
  });
}

function spanOf(text: string): Span {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
}
