import { byCodeUnits } from '../resolution/fold-forms.js';
import { csvLines, type CsvRow } from './csv-lines.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { EDGE_FIELDS, NODE_FIELDS, edgeRow, nodeRow } from './neo4j-columns.js';
import type { MentionRow } from './rows.js';
import { participantsAmong, selectedEvents, selectedFacts, selectedRelations } from './selected.js';
import type { Source } from './source.js';

/**
 * The nodes that `neo4j-admin database import full` takes: events, lasting facts, the articles that tell of them with the
 * sentences and claims that do, and the actors and places that any of these name. What is kept meanwhile is the ids of
 * actors and places.
 */
export async function* neo4jNodes(source: Source): AsyncGenerator<string> {
  const named = new Set<string>();
  yield csvLines([NODE_FIELDS]);
  for await (const events of selectedEvents(source)) {
    for (const { sourceIds, targetIds, placeIds } of events) add(named, sourceIds, targetIds, placeIds);
    yield csvLines(events.map((event) => nodeRow(['Event'], event)));
  }
  for await (const facts of selectedFacts(source)) {
    for (const { sourceIds, targetIds } of facts) add(named, sourceIds, targetIds);
    yield csvLines(
      facts.map(({ id, relation, claims, confidence }) => nodeRow(['Fact'], { id, relation, claims, confidence })),
    );
  }
  for await (const relations of selectedRelations(source)) {
    for (const { sourceId, targetId } of relations) add(named, [sourceId, targetId]);
  }
  for await (const evidence of evidenceOf(source)) {
    add(named, ...namedIn(evidence));
    yield csvLines([
      nodeRow(['Article'], evidence.article),
      ...evidence.sentences.map((sentence) => nodeRow(['Sentence'], sentence)),
      ...evidence.claims.map((claim) => nodeRow(['Claim'], claim)),
    ]);
  }
  for await (const participants of participantsAmong(source.reader, named)) {
    yield csvLines(participants.map((one) => nodeRow(['Participant', one.kind === 'place' ? 'Place' : 'Actor'], one)));
  }
}

/**
 * The edges between the nodes of neo4jNodes: who takes part in what, where and when it is told, and the relations
 * themselves with their counts.
 */
export async function* neo4jEdges(source: Source): AsyncGenerator<string> {
  yield csvLines([EDGE_FIELDS]);
  for await (const events of selectedEvents(source)) {
    yield csvLines(
      events.flatMap(({ id, sourceIds, targetIds, placeIds }) => [
        ...sourceIds.map((sourceId) => edgeRow(sourceId, 'SOURCE_OF', id)),
        ...targetIds.map((targetId) => edgeRow(id, 'TARGETS', targetId)),
        ...placeIds.map((placeId) => edgeRow(id, 'AT', placeId)),
      ]),
    );
  }
  for await (const facts of selectedFacts(source)) {
    yield csvLines(
      facts.flatMap(({ id, sourceIds, targetIds }) => [
        ...sourceIds.map((sourceId) => edgeRow(sourceId, 'SOURCE_OF', id)),
        ...targetIds.map((targetId) => edgeRow(id, 'TARGETS', targetId)),
      ]),
    );
  }
  for await (const relations of selectedRelations(source)) {
    yield csvLines(relations.map((relation) => edgeRow(relation.sourceId, relation.type, relation.targetId, relation)));
  }
  for await (const evidence of evidenceOf(source)) yield csvLines(edgesOfEvidence(evidence));
}

function edgesOfEvidence({ article, sentences, claims }: Evidence): CsvRow[] {
  return [
    ...sentences.flatMap(({ id, mentions }) => [
      edgeRow(article.id, 'HAS', id),
      ...[...mentions]
        .sort(byPlace)
        .map(({ participantId, start, end, text }) => edgeRow(id, 'MENTIONS', participantId, { start, end, text })),
    ]),
    ...claims.flatMap(({ id, sentenceId, aboutIds, speakerIds, placeIds }) => [
      edgeRow(id, 'STATED_IN', sentenceId),
      ...aboutIds.map((aboutId) => edgeRow(id, 'ABOUT', aboutId)),
      ...speakerIds.map((speakerId) => edgeRow(speakerId, 'ASSERTS', id)),
      ...placeIds.map((placeId) => edgeRow(id, 'AT', placeId)),
    ]),
  ];
}

function namedIn({ sentences, claims }: Evidence): (readonly string[])[] {
  return [
    ...sentences.map(({ mentions }) => mentions.map(({ participantId }) => participantId)),
    ...claims.flatMap(({ speakerIds, placeIds }) => [speakerIds, placeIds]),
  ];
}

function add(ids: Set<string>, ...lists: (readonly string[])[]): void {
  for (const list of lists) for (const id of list) ids.add(id);
}

/** Stores give mentions in an order of their own. */
function byPlace(one: MentionRow, other: MentionRow): number {
  return one.start - other.start || one.end - other.end || byCodeUnits(one.participantId, other.participantId);
}
