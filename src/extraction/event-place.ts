import type { EventType } from '../ontology/event-types.js';
import type { Document, EventMention } from './document.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'inside',
  'across',
  'outside',
  'throughout',
  'around',
  'within',
  'over',
  'on',
  'off',
]);

/**
 * Says of each event where it took place: the place after "in", "at" or "near" that stands nearest to its words in the
 * parse, in its own phrase first, then in the clauses above.
 */
export const eventPlace: Stage = {
  name: 'event-place',
  needs: ['sentences', 'entities', 'events'],
  adds: ['events.place'],
  run: (document) => ({
    ...document,
    events: document.events.map((event) => withPlaceAsTarget({ ...event, location: locationOf(event, document) })),
  }),
};

function locationOf(event: EventMention, { sentences, mentions, entities, entityOf }: Document): number | null {
  const tree = sentences[event.sentence]!;
  const candidates = mentionsOfSentence(mentions, event.sentence).filter(
    (mention) => mention.place && mention.form === 'name' && LOCATIVE.has(tree.caseOf(mention.head)),
  );
  if (candidates.length === 0) return null;
  const path = [event.frame.head, ...tree.governors(event.frame.head)];
  const ranked = candidates
    .map((mention) => ({ mention, rank: rank(tree, mention.head, path) }))
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]!;
  const entity = entityOf[best.mention.index]!;
  return entity >= 0 && entities[entity]!.place && best.rank < Infinity ? entity : null;
}

/** What is done to the place where it is done, if to nobody: attacks, restrictions, withdrawals. */
const DONE_TO_PLACES: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'MOBILIZE',
  'CONCEDE',
  'PROTEST',
  'AID',
]);

function withPlaceAsTarget(event: EventMention): EventMention {
  const { location, targets, sources, type } = event;
  if (location === null || targets.length > 0 || sources.includes(location) || !DONE_TO_PLACES.has(type)) return event;
  return { ...event, targets: [location], guessed: true };
}

/** How far the place is: steps up from the event to what governs both, then down to the place. */
function rank(tree: SentenceTree, place: number, path: readonly number[]): number {
  const above = [place, ...tree.governors(place)];
  const meeting = above.findIndex((node) => path.includes(node));
  if (meeting < 0) return Infinity;
  const up = path.indexOf(above[meeting]!);
  // A place inside the event's own phrase is surer than one of the sentence at large.
  return meeting + 2 * up;
}
