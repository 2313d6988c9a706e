import type { Document, Entity, EventMention, FactMention, Mention, Quotation } from './document.js';
import { normalName } from './names.js';
import { SentenceTree } from './sentence-tree.js';

/** Longest stretch, in tokens. Chosen: four times a long press article, so that only reports and books are divided. */
const LONGEST = 5_000;

/**
 * Runs stages on stretches of a long document, one after the other, and joins what they found: what looks back over all
 * that was told before (whom "the group" means) then takes time in proportion to the text.
 *
 * Names and lexicon entries are the same actor in all stretches; a description without a name is somebody in its own
 * stretch alone.
 */
export function inStretches(document: Document, run: (document: Document) => Document): Document {
  const starts = startsOf(document.sentences);
  if (starts.length === 1) return run(document);
  const parts = starts.map((first, at) => {
    // A stretch's own trees are let go at once: of a long text they are most of what would be kept.
    const part = { ...run(stretch(document, first, starts[at + 1])), sentences: [] };
    return { first, part };
  });
  return joined(document, parts);
}

/** Indices of the sentences that stretches begin with; stretches are about equally long. */
function startsOf(sentences: readonly SentenceTree[]): number[] {
  const total = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const size = total / Math.ceil(total / LONGEST);
  const starts = [0];
  let before = 0;
  sentences.forEach(({ tokens }, at) => {
    if (before >= size * starts.length) starts.push(at);
    before += tokens.length;
  });
  return starts;
}

function stretch(document: Document, first: number, last = document.sentences.length): Document {
  const sentences = document.sentences.slice(first, last);
  return {
    ...document,
    sentences: sentences.map(({ sentence }, index) => new SentenceTree(sentence, index)),
    boilerplate: new Set([...document.boilerplate].filter((at) => first <= at && at < last).map((at) => at - first)),
  };
}

interface Part {
  /** Index in the whole document of the part's first sentence. */
  readonly first: number;
  readonly part: Document;
}

function joined(document: Document, parts: readonly Part[]): Document {
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  const entities: Entity[] = [];
  const entityOf: number[] = [];
  const events: EventMention[] = [];
  const facts: FactMention[] = [];
  const known = new Map<string, number>();
  for (const { first, part } of parts) {
    const before = mentions.length;
    const place = part.entities.map((entity) => add(entity, before, entities, known));
    const global = (entity: number) => (entity < 0 ? entity : place[entity]!);
    mentions.push(
      ...part.mentions.map((each) => ({ ...each, index: each.index + before, sentence: each.sentence + first })),
    );
    entityOf.push(...part.entityOf.map(global));
    quotations.push(...part.quotations.map((each) => moved(each, first)));
    events.push(...part.events.map((event) => withEntities(event, first, global)));
    facts.push(
      ...part.facts.map((fact) => ({
        ...fact,
        sentence: fact.sentence + first,
        source: global(fact.source),
        target: global(fact.target),
      })),
    );
  }
  return { ...document, mentions, quotations, entities, entityOf, events, facts };
}

/** Adds an entity, or joins it to the one that it is. @returns its index among all */
function add(entity: Entity, before: number, entities: Entity[], known: Map<string, number>): number {
  const mentions = entity.mentions.map((index) => index + before);
  const name = identityOf(entity);
  const same = name === null ? undefined : known.get(name);
  if (same !== undefined) {
    const earlier = entities[same]!;
    entities[same] = {
      ...earlier,
      mentions: [...earlier.mentions, ...mentions],
      kind: earlier.kind ?? entity.kind,
      place: earlier.place || entity.place,
      country: earlier.country ?? entity.country,
    };
    return same;
  }
  const index = entities.length;
  if (name !== null) known.set(name, index);
  entities.push({ ...entity, index, mentions });
  return index;
}

/** By what two entities of different stretches are one; null where nothing says so. */
function identityOf({ key, named, name, kind }: Entity): string | null {
  if (key !== null) return `=${key}`;
  return named ? `${kind ?? 'place'} ${normalName(name)}` : null;
}

function moved(quotation: Quotation, first: number): Quotation {
  const { speaker } = quotation;
  return speaker === null ? quotation : { ...quotation, speaker: { ...speaker, sentence: speaker.sentence + first } };
}

function withEntities(event: EventMention, first: number, global: (entity: number) => number): EventMention {
  const { attribution, location } = event;
  const source = attribution?.source ?? null;
  return {
    ...event,
    sentence: event.sentence + first,
    sources: event.sources.map(global),
    targets: event.targets.map(global),
    attribution: attribution === null ? null : { ...attribution, source: source === null ? null : global(source) },
    location: location === null ? null : global(location),
  };
}
