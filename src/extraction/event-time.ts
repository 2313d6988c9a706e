import * as chrono from 'chrono-node';
import { DateTime, type DateTimeUnit, type DurationLike } from 'luxon';
import type { Status } from '../ontology/statuses.js';
import type { Document, EventMention } from './document.js';
import type { EventTime } from './extraction.js';
import type { SentenceTree } from './sentence-tree.js';
import type { Stage } from './stage.js';

/** A sentence without any of these tells no time; asking first is forty times quicker than parsing. */
const TEMPORAL =
  /\b(\d{4}s?|\d{1,2}(st|nd|rd|th)?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|ago|last|next|past|this|week|weekend|month|year|decade|recent(ly)?|earlier|later)\b/iu;

interface TimeExpression extends EventTime {
  /** UTF-16 offset in the article's text. */
  readonly at: number;
  /** Whether it names a month or day of no year: "in July". */
  readonly yearless: boolean;
  /** Whether it names nothing but a day of the week: "on Saturday". */
  readonly weekday: boolean;
}

/**
 * Dates each event by the time expression nearest to its words in the sentence, resolved against the day of publication.
 *
 * Intervals are half-open and as wide as what is said: a day, a month, a year. A weekday is the last one before the
 * publication, since news tells what was; of what is planned the next, where the words say that it is planned for then. Without a publication date, relative times keep their words and no dates.
 */
export const eventTime: Stage = {
  name: 'event-time',
  needs: ['sentences', 'events', 'events.status'],
  adds: ['events.time'],
  run: (document) => {
    const published =
      document.article.published === null ? null : DateTime.fromISO(document.article.published, { zone: 'utc' });
    const expressions = new Map<number, readonly TimeExpression[]>();
    const timesIn = (sentence: number): readonly TimeExpression[] => {
      const known = expressions.get(sentence);
      if (known !== undefined) return known;
      const found = timeExpressions(document.sentences[sentence]!, document.article.text, published);
      expressions.set(sentence, found);
      return found;
    };
    return { ...document, events: document.events.map((event) => dated(event, timesIn(event.sentence), document)) };
  },
};

function dated(event: EventMention, all: readonly TimeExpression[], { sentences, article }: Document): EventMention {
  const tree = sentences[event.sentence]!;
  const { head } = event.frame;
  const { first, last } = tree.phrase(head);
  const [from, to] = [tree.token(first).start, tree.token(last).end];
  const trigger = tree.token(head).start;
  const governor = (time: TimeExpression): number | undefined => {
    const token = tree.tokens.findIndex(({ start, end: after }) => start >= time.at || after > time.at);
    return token < 0 ? undefined : tree.governors(token).find((at) => tree.isVerbal(at) || at === head);
  };
  // What the parse hangs on the event's own words is nearer than what only stands nearer.
  const own = (time: TimeExpression) => governor(time) === head;
  // "Denied on Saturday that it attacked" says when it was denied.
  const above = event.status === 'DENIED' ? tree.governors(head) : [];
  const times = all.filter((time) => !above.includes(governor(time) ?? -1));
  if (times.length === 0) return event;
  const distance = (time: TimeExpression) =>
    Math.abs(time.at - trigger) + (time.at >= from && time.at < to ? 0 : 1000) - (own(time) ? 2000 : 0);
  const [nearest] = [...times].sort((a, b) => distance(a) - distance(b));
  const { text, start, end, yearless, weekday } = nearest!;
  if (weekday && event.status === 'PLANNED' && own(nearest!)) return { ...event, time: nextWeek(nearest!, article) };
  const shift = yearless && !AHEAD.has(event.status) ? lastBefore(start, article.published) : 0;
  return { ...event, time: { text, start: yearsLater(start, shift), end: yearsLater(end, shift) } };
}

/** A weekday that has passed, a week later; the day of publication itself stays. */
function nextWeek({ text, start, end }: EventTime, { published }: Document['article']): EventTime {
  const weeks = start !== null && published !== null && start < published.slice(0, 10) ? 1 : 0;
  return { text, start: later(start, { weeks }), end: later(end, { weeks }) };
}

/** Statuses of what may lie ahead; all else has happened, so that "in July" is the last July. */
const AHEAD: ReadonlySet<Status> = new Set(['PLANNED', 'THREATENED', 'HYPOTHETICAL']);

const lastBefore = (start: string | null, published: string | null): number =>
  start !== null && published !== null && start > published ? -1 : 0;

const yearsLater = (date: string | null, years: number): string | null => later(date, { years });

const later = (date: string | null, by: DurationLike): string | null =>
  date === null ? null : DateTime.fromISO(date, { zone: 'utc' }).plus(by).toISODate();

function timeExpressions({ sentence }: SentenceTree, text: string, published: DateTime | null): TimeExpression[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!TEMPORAL.test(words)) return [];
  const reference = published?.toJSDate() ?? new Date(0);
  const parsed = chrono.parse(words, { instant: reference, timezone: 'UTC' });
  const found = parsed.flatMap((result) => {
    if (isDuration(result.text, words.slice(0, result.index))) return [];
    const time = interval(result, published);
    const yearless = result.start.isCertain('month') && !result.start.isCertain('year');
    return time === null
      ? []
      : [{ at: sentence.start + result.index, text: result.text, yearless, weekday: isWeekday(result), ...time }];
  });
  const spans = [...yearSpans(words, sentence.start), ...found];
  const taken = (at: number) => spans.some((time) => at >= time.at && at < time.at + time.text.length);
  return [...spans, ...bareYears(words, sentence.start).filter((year) => !taken(year.at))];
}

/** "for a month", "within two weeks", "the third in a year" say how long, not when. */
const isDuration = (text: string, before: string): boolean =>
  /^(for|within|over)\b/iu.test(text) ||
  (/^in\b.*\b(days|weeks?|months?|years?|decades?)$/iu.test(text) && IS_COUNT.test(before)) ||
  (/\b(for|within|over)\s+$/iu.test(before) && /\d|\b(an?|two|three)\b/iu.test(text));

const IS_COUNT =
  /\b(times?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|once|twice|such)( \S+){0,3}\s*$/iu;

/** "two days later", "the year before": counted from another event, whose time isn't told here. */
const isCountedFromOther = (text: string): boolean =>
  /\b(later|earlier|before|after|previous|following)\b/iu.test(text) && !/\b(this|last|next)\b/iu.test(text);

/** "between 2003 and 2005", "from 1975 to 1990", "in the 1990s". */
function yearSpans(words: string, offset: number): TimeExpression[] {
  const spans = [...words.matchAll(/\b(?:between|from) ((?:19|20)\d\d) (?:and|to|until) ((?:19|20)\d\d)\b/giu)].map(
    (match) => yearsOf(match, offset, Number(match[1]), Number(match[2]) + 1),
  );
  const decades = [...words.matchAll(/\b(?:the )?((?:19|20)\d0)s\b/giu)].map((match) =>
    yearsOf(match, offset, Number(match[1]), Number(match[1]) + 10),
  );
  return [...spans, ...decades];
}

const yearsOf = (match: RegExpExecArray, offset: number, first: number, last: number): TimeExpression => ({
  at: offset + match.index,
  text: match[0],
  yearless: false,
  weekday: false,
  start: `${first}-01-01`,
  end: `${last}-01-01`,
});

/** "in 2021", "since 1998": years without a month, which chrono leaves out. */
function bareYears(words: string, offset: number): TimeExpression[] {
  return [
    ...words.matchAll(/\b(in|since|during|by|from|of|until|before|after|early|late|mid-)\s?((?:19|20)\d\d)\b/giu),
  ].map((match) => {
    const year = Number(match[2]);
    const open = /since|from|after/iu.test(match[1]!);
    return {
      at: offset + match.index,
      text: match[0],
      yearless: false,
      weekday: false,
      start: `${year}-01-01`,
      end: open ? null : `${year + 1}-01-01`,
    };
  });
}

type Interval = Pick<EventTime, 'start' | 'end'>;

function interval({ text, start, end }: chrono.ParsedResult, published: DateTime | null): Interval | null {
  const isAbsolute = start.isCertain('year') && /\d{4}/u.test(text);
  if (/^(now|this|at|in|on|may|march|second|sun|sat|wed)$/iu.test(text.trim())) return null;
  if (isCountedFromOther(text) || (!isAbsolute && published === null)) return { start: null, end: null };
  const unit: DateTimeUnit = unitOf(start, text);
  // Chrono's weeks start on Sundays, the day before ours.
  const told = /\bthis week\b/iu.test(text) ? published! : DateTime.fromJSDate(start.date(), { zone: 'utc' });
  const from = pastWeekday(told, start, text, published).startOf(unit);
  const last = end == null ? from : DateTime.fromJSDate(end.date(), { zone: 'utc' });
  const until = last.startOf(unit).plus({ [`${unit}s`]: 1 });
  return { start: from.toISODate(), end: until.toISODate() };
}

/** How exact the words are. */
function unitOf(start: chrono.ParsedComponents, text: string): DateTimeUnit {
  if (/\bweek\b/iu.test(text)) return 'week';
  if (/\bmonths?\b/iu.test(text)) return 'month';
  if (/\byears?\b/iu.test(text)) return 'year';
  if (start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour')) return 'day';
  return start.isCertain('month') ? 'month' : 'day';
}

const isWeekday = ({ start, text }: Pick<chrono.ParsedResult, 'start' | 'text'>): boolean =>
  start.isCertain('weekday') && !start.isCertain('day') && !/\b(last|next|this|coming)\b/iu.test(text);

function pastWeekday(
  date: DateTime,
  start: chrono.ParsedComponents,
  text: string,
  published: DateTime | null,
): DateTime {
  return isWeekday({ start, text }) && published !== null && date.startOf('day') > published.startOf('day')
    ? date.minus({ weeks: 1 })
    : date;
}
