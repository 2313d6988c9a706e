import type { Evidence } from '../evidence.js';
import { filled } from '../filled.js';
import type { ClaimRow, ParticipantRow } from '../rows.js';
import { eventRef } from './happenings.js';
import { participantRef } from './participants.js';
import { CASUS_ID, stixObject, timestamp, type StixObject } from './stix-object.js';

/**
 * An article as a report on the events that it tells of and on whom these sentences name, and each denial in it as an
 * opinion on the event that is denied.
 *
 * @see OASIS, "STIX Version 2.1", sections 4.14 Opinion, 4.16 Report
 */
export function evidenceObjects(evidence: Evidence, known: ReadonlyMap<string, ParticipantRow>): StixObject[] {
  const { article, sentences, claims } = evidence;
  const denials = claims.filter(({ label, status }) => label === 'Event' && status === 'DENIED');
  const opinions = denials.map((claim) => opinion(evidence, claim, known));
  const named = sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ participantId }) => known.get(participantId) ?? []),
  );
  const told = claims.filter(({ label }) => label === 'Event').flatMap(({ aboutIds }) => aboutIds.map(eventRef));
  const refs = [...new Set([...told, ...opinions.map(({ id }) => id), ...named.map(participantRef).sort()])];
  const report = stixObject('report', article.id, [article.published], {
    name: article.title ?? article.url ?? `Article ${article.id}`,
    published: timestamp(article.published),
    // A report has to be on something, and an article may name whom it means in no sentence of these.
    object_refs: refs.length > 0 ? refs : [CASUS_ID],
    external_references: [
      { source_name: article.publisher ?? 'casus', ...filled({ url: article.url }), external_id: article.id },
    ],
  });
  return [...opinions, report];
}

function opinion(
  { article, sentences }: Evidence,
  claim: ClaimRow,
  known: ReadonlyMap<string, ParticipantRow>,
): StixObject {
  const authors = claim.speakerIds.flatMap((id) => known.get(id)?.name ?? []);
  return stixObject('opinion', claim.id, [article.published], {
    opinion: 'disagree',
    ...filled({
      explanation: sentences.find(({ id }) => id === claim.sentenceId)?.text ?? null,
      authors: authors.length > 0 ? authors : [article.publisher].filter((name) => name !== null),
    }),
    object_refs: claim.aboutIds.map(eventRef),
  });
}
