import { createHash } from 'node:crypto';
import { evidenceOf, type Evidence } from '../evidence.js';
import { jsonDocument } from '../json-document.js';
import { participantsById, takingPart } from '../named.js';
import { participantsAmong, selectedEvents, selectedRelations } from '../selected.js';
import type { Source } from '../source.js';
import { eventObjects, relationObject } from './happenings.js';
import { countryObject, participantObjects } from './participants.js';
import { evidenceObjects } from './reports.js';
import { CASUS_ID, UNKNOWN_MOMENT, stixId, type StixObject } from './stix-object.js';

/**
 * The exported events and relations, the articles that tell of them, and the actors and places that any of these name, as
 * one bundle of STIX 2.1. What is kept meanwhile is the ids of actors and places, and the codes of countries.
 *
 * @see OASIS, "STIX Version 2.1", OASIS Standard, 10 June 2021
 */
export async function* stix(source: Source): AsyncGenerator<string> {
  // Of all that is in it; so it comes last.
  const content = createHash('sha256');
  const id = () => ({ id: stixId('bundle', content.digest('hex')) });
  yield* jsonDocument({ type: 'bundle' }, 'objects', read(objectsOf(source), content), id);
}

async function* read(
  objects: AsyncIterable<StixObject[]>,
  content: { update(text: string): unknown },
): AsyncGenerator<StixObject[]> {
  for await (const some of objects) {
    for (const { id, modified } of some) content.update(`${id} ${modified as string}\n`);
    yield some;
  }
}

async function* objectsOf(source: Source): AsyncGenerator<StixObject[]> {
  const { reader } = source;
  const named = new Set<string>();
  const knowing = (ids: readonly string[]) => {
    for (const id of ids) named.add(id);
    return participantsById(reader, ids);
  };
  yield [casus()];
  for await (const events of selectedEvents(source)) {
    const known = await knowing(events.flatMap(takingPart));
    yield events.flatMap((event) => eventObjects(event, known));
  }
  for await (const relations of selectedRelations(source)) {
    const known = await knowing(relations.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    yield relations.flatMap((relation) => relationObject(relation, known));
  }
  for await (const evidence of evidenceOf(source)) {
    yield evidenceObjects(evidence, await knowing(namedIn(evidence)));
  }
  const countries = new Set<string>();
  for await (const participants of participantsAmong(reader, named)) {
    for (const { kind, country } of participants) if (kind !== 'place' && country !== null) countries.add(country);
    yield participants.flatMap(participantObjects);
  }
  yield [...countries].sort().map(countryObject);
}

function casus(): StixObject {
  const times = { created: UNKNOWN_MOMENT, modified: UNKNOWN_MOMENT };
  return { type: 'identity', spec_version: '2.1', id: CASUS_ID, ...times, name: 'Casus', identity_class: 'system' };
}

function namedIn({ sentences, claims }: Evidence): string[] {
  return [
    ...sentences.flatMap(({ mentions }) => mentions.map(({ participantId }) => participantId)),
    ...claims.flatMap(({ speakerIds }) => speakerIds),
  ];
}
