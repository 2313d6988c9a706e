import type { Article } from '../article/article.js';
import { parseJson, readRecord } from '../article/read-json.js';
import { EVENT_TYPES, type EventType } from '../ontology/event-types.js';
import { STATUSES, type Status } from '../ontology/statuses.js';
import { Fields } from './fields.js';

/** An article, and what a careful reader says it tells. */
export interface AnnotatedArticle {
  /** Name of its file. */
  readonly file: string;
  readonly article: Article;
  readonly actors: readonly AnnotatedEntity[];
  readonly locations: readonly AnnotatedEntity[];
  readonly events: readonly AnnotatedEvent[];
  readonly relations: readonly AnnotatedRelation[];
}

export interface AnnotatedEntity {
  readonly id: string;
  readonly name: string;
  /** Every other form that stands for it. */
  readonly forms: readonly string[];
  /** Neither asked for nor wrong; so everywhere below. */
  readonly optional: boolean;
}

export interface AnnotatedEvent {
  /** Acceptable types, best first. */
  readonly types: readonly EventType[];
  /** Acceptable labels of the edge; one of them is as good as a type. */
  readonly relations: readonly string[];
  /** Who takes part: a slot for each, which lists the acceptable ids; an empty one stands for "not named". */
  readonly sources: readonly (readonly string[])[];
  readonly targets: readonly (readonly string[])[];
  readonly statuses: readonly Status[];
  /** Acceptable ids of who says so; null where it is the writer. */
  readonly attribution: readonly string[] | null;
  /** UTF-16 offsets of the words that say so. */
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
}

export interface AnnotatedRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly optional: boolean;
}

/**
 * Reads an annotated article from JSON.
 *
 * @param file - its name, for messages and for what comes out
 * @throws AnnotationInvalid, and what makes the article itself unreadable (ArticleMalformed, …)
 */
export function readAnnotation(source: string, file: string): AnnotatedArticle {
  const value = parseJson(source, file);
  const { article } = readRecord(value, {}, file);
  const fields = Fields.of(file, 'the annotation', value);
  return {
    file,
    article,
    actors: fields.objects('actors', 'actor').map((actor) => entityFrom(actor, actor.text('id'))),
    locations: fields
      .objects('locations', 'location')
      .map((place) => entityFrom(place, place.textOrNull('id') ?? place.text('name'))),
    events: fields.objects('events', 'event').map((event) => eventFrom(event, article.text)),
    relations: fields.objects('relations', 'relation').map((relation) => ({
      type: relation.text('type'),
      source: relation.text('source'),
      target: relation.text('target'),
      optional: relation.flag('optional'),
    })),
  };
}

function entityFrom(fields: Fields, id: string): AnnotatedEntity {
  const forms = [...fields.texts('aliases'), ...fields.mentions()];
  return { id, name: fields.text('name'), forms, optional: fields.flag('optional') };
}

function eventFrom(fields: Fields, text: string): AnnotatedEvent {
  const evidence = fields.text('evidence');
  const start = text.indexOf(evidence);
  if (start < 0) fields.refuse('evidence', 'is not in the text');
  const types = fields.oneOfEach('types', EVENT_TYPES);
  if (types.length === 0) fields.refuse('types', 'must name a type');
  const attribution = fields.texts('attribution');
  return {
    types,
    relations: fields.texts('relations'),
    sources: fields.slots('sources'),
    targets: fields.slots('targets'),
    statuses: fields.oneOfEach('status', STATUSES),
    attribution: attribution.length > 0 ? attribution : null,
    start,
    end: start + evidence.length,
    optional: fields.flag('optional'),
  };
}
