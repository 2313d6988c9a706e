import type { Document, Entity, EventMention, Mention } from './document.js';
import type {
  ExtractedActor,
  ExtractedEvent,
  ExtractedPlace,
  ExtractedRelation,
  Extraction,
  Span,
} from './extraction.js';
import { normalName, slug } from './names.js';
import { gazetteer } from './lexicons.js';
import type { SentenceTree } from './sentence-tree.js';

/**
 * Turns a finished document into what it says: its actors and places, its events and lasting facts.
 *
 * Named actors are all there; unnamed ones only where they take part in something or say something. A country that only
 * says where is a place; one that acts is an actor too.
 */
export function toExtraction(document: Document, extractor: string): Extraction {
  const used = usedEntities(document);
  const ids = idsOf(document.entities);
  const actors = document.entities.filter((entity) => isActor(entity, used));
  const isListed = new Set(actors.map(({ index }) => index));
  const places = document.entities.filter((entity) => entity.place);
  const nameOf = (entity: number): string => (isListed.has(entity) ? ids.actor[entity]! : ids.place[entity]!);
  return {
    extractor,
    sentences: document.sentences.map((tree) => sentenceSpan(tree, document)),
    actors: actors.map((entity) => actorFrom(entity, ids.actor[entity.index]!, document)),
    places: places.map((entity) => placeFrom(entity, ids.place[entity.index]!, document)),
    events: document.events.map((event) => eventFrom(event, document, nameOf, ids.place)),
    relations: document.facts.map((fact): ExtractedRelation => ({
      type: fact.type,
      source: nameOf(fact.source),
      target: nameOf(fact.target),
      evidence: sentenceSpan(document.sentences[fact.sentence]!, document),
      confidence: fact.confidence,
    })),
  };
}

function usedEntities({ events, facts }: Document): Set<number> {
  const inEvents = events.flatMap(({ sources, targets, attribution }) => [
    ...sources,
    ...targets,
    ...(attribution?.source == null ? [] : [attribution.source]),
  ]);
  return new Set([...inEvents, ...facts.flatMap(({ source, target }) => [source, target])]);
}

function isActor(entity: Entity, used: ReadonlySet<number>): boolean {
  if (entity.kind === null) return false;
  if (used.has(entity.index)) return true;
  if (!entity.named || entity.place || entity.kind === 'population') return false;
  // One capitalised word that no lexicon knows and that does nothing may be anything: a language, a subject, a motto.
  return entity.key !== null || entity.kind !== 'organization' || /\p{L}\P{L}+\p{L}/u.test(entity.name);
}

/** Readable identifiers, each once: the second "official" is `official-2`. A place that is an actor too has two. */
function idsOf(entities: readonly Entity[]): { actor: string[]; place: string[] } {
  const taken = new Map<string, number>();
  const free = (id: string): string => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : free(`${id}-${count}`);
  };
  const actor = entities.map((entity) => (entity.kind === null ? '' : free(slug(entity.name))));
  const place = entities.map((entity) =>
    entity.place ? free(entity.kind === null ? slug(entity.name) : `place-${slug(entity.name)}`) : '',
  );
  return { actor, place };
}

function actorFrom(entity: Entity, id: string, document: Document): ExtractedActor {
  return {
    id,
    name: entity.name,
    kind: entity.kind!,
    aliases: aliasesOf(entity, document),
    mentions: spansOf(entity, document),
    named: entity.named,
    lexiconKey: entity.key,
    country: entity.country,
  };
}

function placeFrom(entity: Entity, id: string, document: Document): ExtractedPlace {
  const known = entity.key === null ? null : gazetteer().byKey(entity.key);
  return {
    id,
    name: entity.name,
    aliases: aliasesOf(entity, document),
    mentions: spansOf(entity, document),
    gazetteerKey: known?.key ?? null,
    country: known?.country ?? entity.country,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
  };
}

/** Other forms of the name; of what has no name, the other descriptions. */
function aliasesOf(entity: Entity, document: Document): string[] {
  const known = new Set([normalName(entity.name)]);
  const forms = told(entity, document)
    .filter((mention) => !entity.named || mention.form === 'name' || mention.form === 'adjective')
    .flatMap((mention) => [mention.text, ...shortForm(mention, document), ...titledForm(mention, document)]);
  return forms.flatMap((text) => {
    const normal = normalName(text);
    if (known.has(normal)) return [];
    known.add(normal);
    return [text];
  });
}

/** "rebels" of "rebels in Mali": a description up to its noun. */
function shortForm({ form, sentence, head, first, last }: Mention, { sentences, article }: Document): string[] {
  if (form !== 'nominal' || last === head + 1) return [];
  const tree = sentences[sentence]!;
  return [article.text.slice(tree.token(first).start, tree.token(head).end)];
}

/** "Prime Minister Haider al-Abadi": a person's name with what stands before it. */
function titledForm({ form, nature, sentence, head, first, end }: Mention, { sentences, article }: Document): string[] {
  if (form !== 'name' || nature !== 'person') return [];
  const tree = sentences[sentence]!;
  let from = first;
  while (from > tree.phrase(head).first && TITLE_WORDS.has(tree.token(from - 1).upos)) from -= 1;
  return from < first ? [article.text.slice(tree.token(from).start, end)] : [];
}

const TITLE_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

const told = (entity: Entity, { mentions }: Document): Mention[] =>
  entity.mentions.map((index) => mentions[index]!).filter((mention) => mention.form !== 'pronoun');

const spansOf = (entity: Entity, { mentions }: Document): Span[] =>
  entity.mentions.map((index) => mentions[index]!).map(({ start, end, text }) => ({ start, end, text }));

function sentenceSpan({ sentence: { start, end } }: SentenceTree, { article }: Document): Span {
  return { start, end, text: article.text.slice(start, end) };
}

function eventFrom(
  event: EventMention,
  document: Document,
  nameOf: (entity: number) => string,
  places: readonly string[],
): ExtractedEvent {
  const tree = document.sentences[event.sentence]!;
  const { attribution, frame } = event;
  const start = tree.token(frame.trigger[0]!).start;
  const end = tree.token(frame.trigger.at(-1)!).end;
  return {
    type: event.type,
    mode: event.mode,
    relation: event.relation,
    status: event.status,
    sources: event.sources.map(nameOf),
    targets: event.targets.map(nameOf),
    attribution:
      attribution === null
        ? null
        : { ...attribution, source: attribution.source === null ? null : nameOf(attribution.source) },
    location: event.location === null ? null : places[event.location]!,
    time: event.time,
    trigger: { start, end, text: document.article.text.slice(start, end) },
    evidence: sentenceSpan(tree, document),
    confidence: event.confidence,
  };
}
