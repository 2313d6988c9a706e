import type { ActorKind } from '../ontology/actor-kinds.js';
import type { FactRelation } from '../ontology/relation-types.js';
import { lastDay } from './days.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { filled } from './filled.js';
import { jsonDocument } from './json-document.js';
import { eventName, participantsById, takingPart } from './named.js';
import type { EventRow, FactRow, ParticipantRow } from './rows.js';
import { participantsAmong, selectedEvents, selectedFacts } from './selected.js';
import type { Source } from './source.js';

/**
 * The exported events and lasting facts, the articles that tell of them with their claims, and the actors and places
 * that take part, as one JSON-LD document in the words of schema.org; what these lack stands under `casus:`. The context is
 * in the document, so that it is read without a network. What is kept meanwhile is the ids of actors and places.
 *
 * @see schema.org 29: Event, Action (agent, object), Claim (appearance), NewsArticle; W3C 2020, "JSON-LD 1.1"
 */
export async function* jsonLd(source: Source): AsyncGenerator<string> {
  yield* jsonDocument({ '@context': CONTEXT }, '@graph', nodesOf(source));
}

const CONTEXT = { '@vocab': 'https://schema.org/', casus: 'urn:casus:' };

async function* nodesOf(source: Source): AsyncGenerator<object[]> {
  const named = new Set<string>();
  for await (const events of selectedEvents(source)) {
    for (const id of events.flatMap(takingPart)) named.add(id);
    const known = await participantsById(source.reader, events.flatMap(takingPart));
    yield events.map((event) => eventNode(event, eventName(event, known)));
  }
  for await (const facts of selectedFacts(source)) {
    for (const id of facts.flatMap(takingPart)) named.add(id);
    yield facts.flatMap(factNodes);
  }
  for await (const evidence of evidenceOf(source)) {
    for (const { speakerIds } of evidence.claims) for (const id of speakerIds) named.add(id);
    yield [articleNode(evidence), ...claimNodes(evidence)];
  }
  for await (const participants of participantsAmong(source.reader, named)) yield participants.map(participantNode);
}

const iri = (id: string): string => `casus:${id}`;
const references = (ids: readonly string[]): object[] => ids.map((id) => ({ '@id': iri(id) }));

/** An event that somebody does to somebody: schema.org knows when and where of events, who and to whom of actions. */
function eventNode(event: EventRow, name: string): object {
  return filled({
    '@id': iri(event.id),
    '@type': ['Event', 'Action'],
    name,
    startDate: event.from,
    endDate: lastDay(event),
    location: references(event.placeIds),
    agent: references(event.sourceIds),
    object: references(event.targetIds),
    'casus:type': event.type,
    'casus:mode': event.mode,
    'casus:relation': event.relation,
    'casus:status': event.status,
    'casus:contested': event.contested,
    'casus:confidence': event.confidence,
  });
}

/** The properties of schema.org that lasting facts are, where there is one. */
const PROPERTIES: Readonly<Partial<Record<FactRelation, string>>> = {
  MEMBER_OF: 'memberOf',
  PART_OF: 'parentOrganization',
  WORKS_FOR: 'worksFor',
  BASED_IN: 'location',
  LOCATED_IN: 'containedInPlace',
  NATIONAL_OF: 'nationality',
  FAMILY_OF: 'relatedTo',
};

/** A lasting fact as something that claims can be about, and as a property of whom it is true of. */
function factNodes({ id, relation, sourceIds, targetIds, confidence }: FactRow): object[] {
  const node = {
    '@id': iri(id),
    '@type': 'casus:Fact',
    'casus:relation': relation,
    'casus:source': references(sourceIds),
    'casus:target': references(targetIds),
    'casus:confidence': confidence,
  };
  const property = (PROPERTIES as Readonly<Partial<Record<string, string>>>)[relation];
  if (property === undefined) return [node];
  return [node, ...sourceIds.map((sourceId) => ({ '@id': iri(sourceId), [property]: references(targetIds) }))];
}

function articleNode({ article }: Evidence): object {
  const { id, title, published, publisher, byline, url } = article;
  return filled({
    '@id': iri(id),
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    author: byline === null ? null : { '@type': 'Person', name: byline },
    url: url === null ? null : { '@id': url },
  });
}

/** What an article claims: the sentence that does, about what, and who says so where that is not the article itself. */
function claimNodes({ article, sentences, claims }: Evidence): object[] {
  const textOf = new Map(sentences.map(({ id, text }) => [id, text]));
  return claims.map(({ id, sentenceId, aboutIds, speakerIds, status, certainty, confidence }) =>
    filled({
      '@id': iri(id),
      '@type': 'Claim',
      text: textOf.get(sentenceId) ?? null,
      about: references(aboutIds),
      author: references(speakerIds),
      appearance: { '@id': iri(article.id) },
      'casus:status': status,
      'casus:certainty': certainty,
      'casus:confidence': confidence,
    }),
  );
}

/** What actors are in schema.org; a population or an unnamed role is no more than a thing there. */
const TYPES: Readonly<Record<ActorKind | 'place', string>> = {
  person: 'Person',
  armed_group: 'Organization',
  government: 'GovernmentOrganization',
  military: 'Organization',
  country: 'Country',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
  population: 'Thing',
  role: 'Thing',
  igo: 'Organization',
  named_event: 'Event',
  facility: 'Place',
  document: 'CreativeWork',
  place: 'Place',
};

function participantNode({ id, name, kind, aliases, country, latitude, longitude }: ParticipantRow): object {
  const known = latitude !== null && longitude !== null;
  return filled({
    '@id': iri(id),
    '@type': TYPES[kind],
    name,
    alternateName: aliases,
    'casus:kind': kind,
    'casus:country': country,
    geo: known ? { '@type': 'GeoCoordinates', latitude, longitude } : null,
  });
}
