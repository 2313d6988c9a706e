import { groupBy } from '../resolution/group-by.js';
import { eventTypeDefinition } from '../ontology/event-types.js';
import type { ActorKind } from '../ontology/actor-kinds.js';
import { alpha3 } from './country-codes.js';
import { lastDay } from './days.js';
import { filled } from './filled.js';
import type { CitationRow, EventRow, ParticipantRow } from './rows.js';
import { selectedEvents } from './selected.js';
import type { Source } from './source.js';

/**
 * Events as PLOVER's JSON, one a line. Names of members are those of its tables "PLOVER JSON", "Information object for
 * actors" and so on; what these leave to the makers of data stands behind them: `status`, `contested`, `confidence`,
 * `relation`, and of each citation the article, the claim and its status.
 *
 * PLOVER wants a date of each event. One that has none gets the day that the article was published on, as `day` is; one
 * that has none either is exported without, since a made-up one would be worse.
 *
 * @see Open Event Data Alliance, "PLOVER: Political Language Ontology for Verifiable Event Records", chapter "Data Fields"
 */
export async function* plover({ reader, selection, tally }: Source): AsyncGenerator<string> {
  for await (const events of selectedEvents({ reader, selection, tally })) {
    const ids = events.map(({ id }) => id);
    const citations = (await reader.read('export/citations', { ids })) as unknown as CitationRow[];
    const citationsOf = groupBy(citations, ({ eventId }) => eventId);
    const named = events.flatMap((event) => [...event.sourceIds, ...event.targetIds, ...event.placeIds]);
    const participants = await reader.read('participant/by-ids', { ids: [...new Set(named)] });
    const known = new Map((participants as unknown as ParticipantRow[]).map((one) => [one.id, one]));
    yield events
      .map((event) => `${JSON.stringify(ploverEvent(event, known, citationsOf.get(event.id) ?? []))}\n`)
      .join('');
  }
}

function ploverEvent(
  event: EventRow,
  known: ReadonlyMap<string, ParticipantRow>,
  citations: readonly CitationRow[],
): object {
  const allOf = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const place = event.mainPlaceId === null ? undefined : known.get(event.mainPlaceId);
  return {
    id: event.id,
    ...filled({ date: event.from ?? (event.day === '' ? null : event.day), enddate: lastDay(event) }),
    source: allOf(event.sourceIds).map(actorObject),
    recipient: allOf(event.targetIds).map(actorObject),
    event: [event.type],
    mode: event.mode === null ? [] : [event.mode],
    context: [],
    ...filled({
      quad_code: eventTypeDefinition(event.type).quad,
      event_scale: event.intensity,
      event_loc: place === undefined ? null : locationObject(place),
    }),
    relation: event.relation,
    status: event.status,
    contested: event.contested,
    confidence: event.confidence,
    event_text: citations.map(({ sentence }) => sentence),
    cite_info: citations.map(citeObject),
  };
}

/** PLOVER's sectors, of the kinds of actors that say one. */
const SECTORS: Readonly<Partial<Record<ActorKind, string>>> = {
  government: 'GOV',
  military: 'MIL',
  armed_group: 'REB',
  media: 'JRN',
  population: 'CVL',
};

/** What stands for a country where an actor is of none. */
const CODES: Readonly<Partial<Record<ActorKind, string>>> = { igo: 'IGO' };

function actorObject({ id, name, kind, country, aliases }: ParticipantRow): object {
  const ofKind = <T>(table: Readonly<Partial<Record<ActorKind, T>>>) =>
    kind === 'place' ? null : (table[kind] ?? null);
  return filled({
    code: country === null ? ofKind(CODES) : alpha3(country),
    sector: ofKind(SECTORS),
    actor_text: name,
    identifier_id: id,
    identifier_text: name,
    kind,
    aliases,
  });
}

function locationObject({ id, name, country, latitude, longitude }: ParticipantRow): object {
  const codes = country === null ? {} : { 'country code': country, cc3: alpha3(country) };
  return filled({ identifier_id: id, name, latitude, longitude, ...codes });
}

function citeObject(citation: CitationRow): object {
  const { articleId, claimId, status, confidence, title, publisher, published, url, index, start, end } = citation;
  return filled({
    citation: articleId,
    url,
    title,
    publication: publisher,
    publication_date: published,
    language: 'en',
    claim: claimId,
    status,
    confidence,
    text_info: { sequence: index, start, end },
  });
}
