import { below, chance, drawing, pick, zipf } from '../random.mjs';
import { DEEDS } from './phrases.mjs';
import { PUBLISHERS } from './names.mjs';
import { planOf } from './plan.mjs';
import { render } from './render.mjs';

/** What an article is published on: one of the days of five years. */
const FIRST_DAY = Date.parse('2019-01-01');
const DAYS = 5 * 365;

/** How many articles tell of one story, on the same day or the next, in words of their own. */
const ARTICLES_PER_STORY = 3;

/** The share of articles that are another's text, as news agencies' are, with slight edits. */
const WIRE_COPIES = 0.05;

/** How many articles back the original of a copy may be. */
const RECENT = 100;

/**
 * Articles as the news brings them, and what is in them, without a model: 12 to 20 sentences, some 400 words, about 6,000
 * actors of whom few are named by many, nameless ones, 350 places, and what they do to each other over five years. The same
 * for the same seed; made one by one, so memory stays the same however many there are.
 *
 * @param makeArticle - ours, of src/article/make-article.ts, which identifies the text; given, so that this runs both on
 *   the sources and on what was built of them
 * @returns each as {article, extraction}
 */
export function* syntheticArticles(seed, count, makeArticle) {
  const recent = [];
  for (let at = 0; at < count; at += 1) {
    const draw = drawing(seed * 1_000_003 + at);
    const isCopy = recent.length > 0 && chance(draw, WIRE_COPIES);
    const original = isCopy ? pick(draw, recent) : originalOf(seed, at, draw);
    const told = isCopy ? edited(draw, original) : original;
    const { text, extraction } = render(told.sentences, told.published);
    const publisher = PUBLISHERS[zipf(draw, PUBLISHERS.length)];
    const metadata = {
      title: titleOf(extraction),
      published: told.published,
      publisher,
      byline: chance(draw, 0.6) ? `Desk ${below(draw, 40)}` : null,
      url: `https://${publisher.toLowerCase().replace(/[^a-z]/g, '')}.example/${seed}/${at}`,
    };
    if (!isCopy) recent.push(original);
    if (recent.length > RECENT) recent.shift();
    yield { article: makeArticle(text, metadata, `synthetic article ${at}`), extraction };
  }
}

function originalOf(seed, at, draw) {
  const drawOfStory = drawing(seed * 7_919 + 1_000_000_007 + Math.floor(at / ARTICLES_PER_STORY));
  const day = below(drawOfStory, DAYS) + (chance(draw, 0.2) ? 1 : 0);
  return { published: chance(draw, 0.98) ? publishedOn(draw, day) : null, sentences: planOf(draw, drawOfStory) };
}

/** Some say the day, some the minute. */
function publishedOn(draw, day) {
  const minute = below(draw, 24 * 60);
  const time = new Date(FIRST_DAY + day * 86_400_000 + minute * 60_000).toISOString();
  return chance(draw, 0.7) ? time.slice(0, 10) : `${time.slice(0, 19)}Z`;
}

/** What another publisher makes of it: a sentence less, or a line more. */
function edited(draw, { published, sentences }) {
  const dropped = 1 + below(draw, sentences.length - 1);
  const added = { pieces: [`this report was first carried by desk ${below(draw, 1000)}.`], events: [], facts: [] };
  if (chance(draw, 0.5)) return { published, sentences: sentences.filter((_, at) => at !== dropped) };
  return { published, sentences: [...sentences, added] };
}

function titleOf({ actors, events }) {
  const nameOf = (id) => actors.find((actor) => actor.id === id)?.name;
  const { sources, targets, type } = events[0];
  const deed = DEEDS.find((deed) => deed.type === type);
  return [nameOf(sources[0]), deed.past, nameOf(targets[0]) ?? 'rivals'].join(' ');
}
