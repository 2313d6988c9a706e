import { RELATION_TYPES } from '../ontology/relation-types.js';
import type { ResolvedArticle, ResolvedClaim, ResolvedRelation } from '../resolution/resolved-article.js';
import type { Batch, BatchRelation } from './batch.js';
import { ofType } from './statements.js';
import type { Statement, Value, Write } from './store.js';
import { surestMode, tally } from './tally.js';

/** Which of a batch's nodes were not in the graph before. */
export interface Created {
  readonly forms: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** The articles themselves; the statement tells which are new. */
export function articleWrite(articles: readonly ResolvedArticle[]): Write {
  return write('article/create', articles, ({ article, extractor }) => {
    return { ...article, day: dayOf(article.published), extractor };
  });
}

/** The nodes that articles share; each statement tells which are new, or how many articles name them. */
export function sharedWrites({ actorIds, placeIds, forms, events, facts, claimsAbout }: Batch): Write[] {
  return [
    write('actor/upsert', actorIds, (id) => ({ id })),
    write('place/upsert', placeIds, (id) => ({ id })),
    write('form/upsert', forms, ({ participantId: _, ...form }) => ({ ...form })),
    write('event/upsert', events, ({ id, relations: _, ...definition }) => {
      const claims = claimsAbout(id);
      const timed = claims.filter(({ time }) => time !== null).length;
      const day = definition.from ?? definition.to ?? '';
      return { id, ...definition, day, timed, ...tally(claims), ...surestMode(claims) };
    }),
    write('fact/upsert', facts, ({ id, relation }) => {
      const { claims, confidence } = tally(claimsAbout(id));
      return { id, relation: relation.type, claims, confidence };
    }),
  ];
}

/** What belongs to new articles alone. */
export function ownWrites({ articles }: Batch): Write[] {
  const named = articles.flatMap(({ article, participants }) =>
    participants.map(({ form }) => ({ articleId: article.id, formId: form.id })),
  );
  const sentences = articles.flatMap(({ article, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, articleId: article.id })),
  );
  const mentions = articles.flatMap(({ participants }) =>
    participants.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, participantId: id }))),
  );
  return [
    write('article/name', named, (row) => row),
    write('sentence/create', sentences, (row) => row),
    write('sentence/mention', mentions, (row) => row),
    ...articles.flatMap(claimWrites),
  ];
}

function claimWrites({ article, extractor, claims }: ResolvedArticle): Write[] {
  const about = (wanted: 'Event' | 'Fact') => claims.filter(({ about: { label } }) => label === wanted);
  const spoken = claims.filter(({ speakerId }) => speakerId !== null);
  const placed = claims.filter(({ placeId }) => placeId !== null);
  return [
    write('claim/create', claims, ({ about: _, speakerId: _s, placeId: _p, ...claim }) => {
      return { ...claim, extractor, day: dayOf(article.published) };
    }),
    write('claim/about-events', about('Event'), ({ id, about }) => ({ claimId: id, eventId: about.id })),
    write('claim/about-facts', about('Fact'), ({ id, about }) => ({ claimId: id, factId: about.id })),
    write('claim/attribute', spoken, ({ id, speakerId }) => ({ claimId: id, participantId: speakerId })),
    write('claim/place', placed, ({ id, placeId }) => ({ claimId: id, placeId })),
    write('event/add-places', placed.filter(isAboutEvent), ({ about, placeId }) => ({ eventId: about.id, placeId })),
  ];
}

/** The edges of new forms and events, and the relations, which tell which of them are new. */
export function sharedEdgeWrites({ forms, events, relations, claimsAbout }: Batch, created: Created): Write[] {
  const newEvents = events.filter(({ id }) => created.events.has(id));
  const sides = (idsOf: (event: (typeof events)[number]) => readonly string[]) =>
    newEvents.flatMap((event) => idsOf(event).map((participantId) => ({ eventId: event.id, participantId })));
  return [
    write(
      'form/attach',
      forms.filter(({ id }) => created.forms.has(id)),
      ({ id, participantId }) => ({ id, participantId }),
    ),
    write(
      'event/add-sources',
      sides((event) => event.sourceIds),
      (row) => row,
    ),
    write(
      'event/add-targets',
      sides((event) => event.targetIds),
      (row) => row,
    ),
    write('relation/upsert', relations, (relation) => relationRow(relation, claimsAbout, created)),
  ];
}

function relationRow(relation: BatchRelation, claimsAbout: Batch['claimsAbout'], created: Created): Row {
  const { id, type, sourceId, targetId, events, facts } = relation;
  const days = events.flatMap(({ from }) => (from === null ? [] : [from])).sort();
  const claims = [...events, ...facts].flatMap((told) => claimsAbout(told.id));
  const count = events.filter((event) => created.events.has(event.id)).length;
  const span = { first: days.at(0) ?? null, last: days.at(-1) ?? null };
  return { id, type, sourceId, targetId, events: count, ...tally(claims), ...span };
}

/**
 * The edges of relations, and what is folded into them.
 *
 * @param isNew - whether a relation was not in the graph before
 * @param articlesOf - how many articles name a participant
 */
export function relationWrites(
  { relations, facts, claimsAbout }: Batch,
  created: Created,
  isNew: (relationId: string) => boolean,
  articlesOf: (participantId: string) => number,
): Write[] {
  const folded = relations.flatMap(({ id, events }) =>
    events.filter((event) => created.events.has(event.id)).map((event) => ({ eventId: event.id, relationId: id })),
  );
  return [
    write('event/fold', folded, (row) => row),
    write(
      'fact/connect',
      facts.filter(({ id }) => created.facts.has(id)),
      ({ id, relation: { id: relationId, sourceId, targetId } }) => ({ id, sourceId, targetId, relationId }),
    ),
    ...RELATION_TYPES.map((wanted) => {
      const own = relations.filter(({ id, type }) => type === wanted && isNew(id));
      return write(ofType('relation/link', wanted), own, (relation) => relationRow(relation, claimsAbout, created));
    }),
    ...weighWrites(
      relations.filter(({ id }) => !isNew(id)),
      articlesOf,
    ),
  ];
}

/**
 * Copies the counts of relations to their edges. An edge is looked for from the end that fewer articles name, since the
 * embedded store looks at all edges of its type there.
 */
export function weighWrites(
  relations: readonly ResolvedRelation[],
  articlesOf: (participantId: string) => number,
): Write[] {
  const isFromSource = ({ sourceId, targetId }: ResolvedRelation): boolean =>
    articlesOf(sourceId) <= articlesOf(targetId);
  return RELATION_TYPES.flatMap((wanted) => {
    const own = relations.filter(({ type }) => type === wanted);
    return [
      writeIds(ofType('relation/weigh-from-source', wanted), own.filter(isFromSource)),
      writeIds(
        ofType('relation/weigh-from-target', wanted),
        own.filter((relation) => !isFromSource(relation)),
      ),
    ];
  });
}

/** Removes relations where nothing is folded into them any more. */
export function unlinkWrites(relations: readonly ResolvedRelation[]): Write[] {
  const edges = RELATION_TYPES.map((wanted) =>
    writeIds(
      ofType('relation/unlink', wanted),
      relations.filter(({ type }) => type === wanted),
    ),
  );
  return [...edges, writeIds('relation/delete-empty', relations)];
}

/** Without those that have a list of what to write, and nothing in it. */
export function filled(writes: readonly Write[]): Write[] {
  return writes.filter(({ parameters: { rows, ids } }) => {
    const list = rows ?? ids;
    return !Array.isArray(list) || list.length > 0;
  });
}

type Row = Readonly<Record<string, Value>>;

function write<T>(statement: Statement, items: readonly T[], rowOf: (item: T) => Row): Write {
  return { statement, parameters: { rows: items.map(rowOf) } };
}

function writeIds(statement: Statement, items: readonly { readonly id: string }[]): Write {
  return { statement, parameters: { ids: items.map(({ id }) => id) } };
}

const dayOf = (published: string | null): string => published?.slice(0, 10) ?? '';

const isAboutEvent = ({ about }: ResolvedClaim): boolean => about.label === 'Event';
