import { ACTORS, PLACES, actorAt, placeAt, unnamedAt } from './cast.mjs';
import { DEEDS, ENDINGS, FACTS, FILLERS, OPENINGS, REPORTS, STATUS_FRAMES, TIMES } from './phrases.mjs';
import { below, chance, pick, zipf } from '../random.mjs';

/**
 * What an article will tell, sentence by sentence: a sentence is a list of pieces, which are words, `{ who, form }`, or
 * `{ trigger }`, and what it tells. Rendering gives it its text; a wire copy renders the same sentences with edits.
 *
 * @param draw - of this article
 * @param drawOfStory - of what it has in common with other articles about the same: its main actors and its first deed
 */
export function planOf(draw, drawOfStory) {
  const cast = castOf(draw, drawOfStory);
  const lead = [eventSentence(drawOfStory, { ...cast, actors: cast.actors.slice(0, 3), unnamed: [] })];
  const count = 12 + below(draw, 9);
  const rest = Array.from({ length: count - 1 }, () => sentenceOf(draw, cast));
  return [...lead, ...rest];
}

/** Who is in the article. The United States are in half of the articles; the others are drawn by rank. */
function castOf(draw, drawOfStory) {
  const main = distinct(3, () => actorAt(1 + zipf(drawOfStory, ACTORS - 1)));
  if (chance(drawOfStory, 0.5)) main[0] = actorAt(0);
  const others = distinct(3 + below(draw, 5), () => actorAt(1 + zipf(draw, ACTORS - 1)));
  return {
    actors: distinctOf([...main, ...others]),
    unnamed: distinct(1 + below(draw, 3), () => unnamedAt(below(draw, 10))),
    places: distinct(1 + below(draw, 3), () => placeAt(zipf(draw, PLACES))),
  };
}

function sentenceOf(draw, cast) {
  const kind = draw();
  if (kind < 0.72) return eventSentence(draw, cast);
  if (kind < 0.8) return factSentence(draw, cast);
  return fillerSentence(draw, cast);
}

function eventSentence(draw, cast) {
  const first = clause(draw, cast);
  const pieces = [pick(draw, OPENINGS), ...first.pieces];
  const events = [first.event];
  if (chance(draw, 0.2)) {
    const second = clause(draw, cast);
    pieces.push(', and ', ...second.pieces);
    events.push(second.event);
  }
  pieces.push(pick(draw, ENDINGS));
  if (!chance(draw, 0.4)) return { pieces: [...pieces, '.'], events, facts: [] };
  const [verb, certainty] = pick(draw, REPORTS);
  const speaker = pick(draw, [...cast.actors, ...cast.unnamed]);
  const attribution = { source: speaker.id, verb, certainty };
  return {
    pieces: [...pieces, ', ', named(draw, speaker), ` ${verb}.`],
    events: events.map((event) => ({ ...event, attribution })),
    facts: [],
  };
}

function clause(draw, cast) {
  const source = pick(draw, [...cast.actors, ...cast.actors, ...cast.unnamed]);
  const target = pick(
    draw,
    [...cast.actors, ...cast.unnamed].filter(({ id }) => id !== source.id),
  );
  const deed = pick(draw, DEEDS);
  const at = draw();
  const frame = STATUS_FRAMES.find(({ upTo }) => at < upTo);
  const location = chance(draw, 0.35) ? pick(draw, cast.places) : null;
  const time = chance(draw, 0.3) ? pick(draw, TIMES) : null;
  const pieces = [
    named(draw, source),
    ` ${frame.before}`,
    { trigger: deed[frame.form] },
    ' ',
    named(draw, target),
    ` ${deed.after}`,
    ...(location === null ? [] : [' in ', named(draw, location)]),
    ...(time === null ? [] : [` ${time[0]}`]),
  ];
  const event = {
    type: deed.type,
    mode: deed.mode,
    relation: deed.relation,
    status: frame.status,
    sources: [source.id],
    targets: chance(draw, 0.85) ? [target.id] : [],
    attribution: null,
    location: location?.id ?? null,
    time,
    confidence: confidence(draw),
  };
  return { pieces, event };
}

function factSentence(draw, { actors, places }) {
  const [words, type, isPlace] = pick(draw, FACTS);
  const source = pick(draw, actors);
  const target = isPlace
    ? pick(draw, places)
    : pick(
        draw,
        actors.filter(({ id }) => id !== source.id),
      );
  return {
    pieces: [named(draw, source), ` ${words} `, named(draw, target), pick(draw, ENDINGS), '.'],
    events: [],
    facts: [{ type, source: source.id, target: target.id, confidence: confidence(draw) }],
  };
}

function fillerSentence(draw, { actors, places }) {
  const where = chance(draw, 0.5) ? ['in ', named(draw, pick(draw, places)), ', '] : [];
  const who = chance(draw, 0.3) ? [', and ', named(draw, pick(draw, actors)), ' had no comment'] : [];
  return { pieces: [...where, pick(draw, FILLERS), ...who, '.'], events: [], facts: [] };
}

/** A mention: by the whole name, or as people are called who were named before. */
function named(draw, who) {
  return { who, form: who.isPlace || (who.named && chance(draw, 0.6)) ? who.name : who.short };
}

const confidence = (draw) => Math.round(100 * (0.3 + 0.68 * draw())) / 100;

/** As many as wanted, or fewer where some are the same. */
const distinct = (count, make) => distinctOf(Array.from({ length: count }, make));

const distinctOf = (items) => [...new Map(items.map((item) => [item.id, item])).values()];
