import type { ExtractedEvent, Extraction } from '../extraction/extraction.js';
import type { AnnotatedArticle, AnnotatedEvent } from './annotation.js';
import { type Forms, FormsById, formsOfExtraction } from './forms.js';

/** One source and one target of an annotated event. */
export interface AnnotatedDyad {
  readonly event: AnnotatedEvent;
  /** Forms of who is right there; null where anyone is, since none is named. */
  readonly source: Forms | null;
  readonly target: Forms | null;
  /** Forms of who may be said to say so; null where it is the writer. */
  readonly attribution: Forms | null;
  /** For people: "ASSAULT taliban -> isis-k". */
  readonly label: string;
}

/** One source and one target of an event that was extracted; empty where none was found. */
export interface FoundDyad {
  readonly event: ExtractedEvent;
  readonly source: Forms;
  readonly target: Forms;
  readonly attribution: Forms | null;
  readonly label: string;
}

/** The dyads of an annotation: each source of an event with each of its targets. */
export function annotatedDyads({ actors, locations, events }: AnnotatedArticle): AnnotatedDyad[] {
  const forms = new FormsById([...locations, ...actors]);
  const slotForms = (slot: readonly string[]) => (slot.length === 0 ? null : forms.ofAny(slot));
  return events.flatMap((event) =>
    pairs(event.sources, event.targets, []).map(([source, target]) => ({
      event,
      source: slotForms(source),
      target: slotForms(target),
      attribution: event.attribution === null ? null : forms.ofAny(event.attribution),
      label: `${event.types[0]!} ${source[0] ?? '*'} -> ${target[0] ?? '*'}`,
    })),
  );
}

/** The dyads of an extraction. The same one found twice in one sentence counts once. */
export function foundDyads(extraction: Extraction): FoundDyad[] {
  const forms = formsOfExtraction(extraction);
  const all = extraction.events.flatMap((event) =>
    pairs<string | null>(event.sources, event.targets, null).map(([source, target]) => ({
      event,
      source: source === null ? NONE : forms.of(source),
      target: target === null ? NONE : forms.of(target),
      attribution: event.attribution?.source == null ? null : forms.of(event.attribution.source),
      label: `${event.type} ${source ?? '*'} -> ${target ?? '*'} [${event.status}]`,
    })),
  );
  const seen = new Set<string>();
  return all.filter((dyad) => {
    const key = keyOf(dyad);
    return seen.has(key) ? false : seen.add(key);
  });
}

const NONE: Forms = new Set();

function keyOf({ event: { type, evidence }, source, target }: FoundDyad): string {
  return JSON.stringify([type, [...source].sort(), [...target].sort(), evidence.start, evidence.end]);
}

/** Each of one list with each of the other; where a list is empty, `missing` stands in its place. */
function pairs<T>(sources: readonly T[], targets: readonly T[], missing: T): (readonly [T, T])[] {
  const orMissing = (list: readonly T[]) => (list.length > 0 ? list : [missing]);
  return orMissing(sources).flatMap((source) => orMissing(targets).map((target) => [source, target] as const));
}
