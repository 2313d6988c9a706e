import { articleId } from '../../article/article.js';
import { ACTOR_KINDS } from '../../ontology/actor-kinds.js';
import { EVENT_TYPES } from '../../ontology/event-types.js';
import { RELATION_TYPES } from '../../ontology/relation-types.js';
import { CERTAINTIES, STATUSES } from '../../ontology/statuses.js';
import { withoutDecisions } from '../../resolution/apply-decisions.js';
import type { ResolvedArticle, ResolvedClaim, ResolvedParticipant } from '../../resolution/resolved-article.js';
import {
  count,
  flag,
  key,
  listOf,
  moment,
  numberIn,
  object,
  oneOf,
  optional,
  type Shape,
  ShapeFault,
  text,
} from './shape.js';

const offsets = { start: count, end: count };

const never: Shape<null> = (value, path) => {
  if (value === undefined || value === null) return null;
  throw new ShapeFault(path, 'is not told before decisions');
};

const article = object<ResolvedArticle['article']>({
  id: key,
  text,
  title: optional(text),
  published: optional(text),
  publisher: optional(text),
  byline: optional(text),
  url: optional(text),
});

const participant = object<ResolvedParticipant>({
  id: key,
  label: oneOf(['Actor', 'Place']),
  unnamedClass: optional(text),
  splitOf: never,
  form: object<ResolvedParticipant['form']>({
    id: key,
    name: text,
    kind: oneOf([...ACTOR_KINDS, 'place']),
    aliases: listOf(text),
    country: optional(text),
    named: flag,
    latitude: optional(numberIn(-90, 90)),
    longitude: optional(numberIn(-180, 180)),
    key: text,
    text,
  }),
  mentions: listOf(object<ResolvedParticipant['mentions'][number]>({ sentenceId: key, ...offsets, text })),
});

const claim = object<ResolvedClaim>({
  id: key,
  label: oneOf(['Event', 'Fact']),
  sentenceId: key,
  key,
  status: oneOf(STATUSES),
  type: optional(oneOf(EVENT_TYPES)),
  relation: oneOf(RELATION_TYPES),
  sourceIds: listOf(key),
  targetIds: listOf(key),
  blockSources: listOf(text),
  blockTargets: listOf(text),
  confidence: numberIn(0, 1),
  certainty: optional(oneOf(CERTAINTIES)),
  verb: optional(text),
  trigger: text,
  ...offsets,
  mode: optional(text),
  from: optional(text),
  to: optional(text),
  time: optional(text),
  timed: flag,
  speakerId: optional(key),
  placeId: optional(key),
  placeCountry: optional(text),
  placeIsCountry: flag,
  learned: optional(moment),
  verdict: never,
  original: never,
});

const resolved = object<Omit<ResolvedArticle, 'dropped'>>({
  article,
  extractor: text,
  learned: optional(moment),
  readAt: optional(moment),
  sentences: listOf(object<ResolvedArticle['sentences'][number]>({ id: key, index: count, ...offsets, text })),
  participants: listOf(participant),
  claims: listOf(claim),
});

/**
 * An article as a full export tells it. What it says of itself must hold: its id is that of its text, offsets lie in the
 * text, and claims and mentions name what the article has. What follows from the rest is made anew.
 */
export const articleShape: Shape<ResolvedArticle> = (value, path) => {
  const told = resolved(value, path);
  if (articleId(told.article.text) !== told.article.id) {
    throw new ShapeFault(`${path}.article.id`, 'is not that of the text');
  }
  mustHold(told, path);
  return withoutDecisions({ ...told, dropped: [] });
};

/** @throws ShapeFault where the parts of an article don't fit each other */
function mustHold(
  { article: { text: all }, sentences, participants, claims }: Omit<ResolvedArticle, 'dropped'>,
  path: string,
): void {
  const sentenceIds = idsOf(sentences, `${path}.sentences`);
  const identities = idsOf(participants, `${path}.participants`);
  idsOf(claims, `${path}.claims`);
  const mentions = participants.flatMap((one) => one.mentions);
  for (const { start, end, text: part } of [...sentences, ...mentions]) {
    if (all.slice(start, end) !== part) throw new ShapeFault(path, `has other words at ${start} than it says`);
  }
  for (const { sentenceId } of [...mentions, ...claims]) {
    if (!sentenceIds.has(sentenceId)) throw new ShapeFault(path, `has no sentence ${sentenceId}`);
  }
  for (const { id, label, type, sourceIds, targetIds, speakerId, placeId } of claims) {
    const named = [...sourceIds, ...targetIds, speakerId, placeId].filter((one) => one !== null);
    const unknown = named.find((one) => !identities.has(one));
    if (unknown !== undefined) throw new ShapeFault(path, `has no participant ${unknown}, which claim ${id} names`);
    const isFact = label === 'Fact';
    if (isFact !== (type === null) || (isFact && (sourceIds.length !== 1 || targetIds.length !== 1))) {
      throw new ShapeFault(path, `has a claim ${id} that is neither of an event nor of a fact`);
    }
  }
}

function idsOf(items: readonly { readonly id: string }[], path: string): Set<string> {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) throw new ShapeFault(path, 'has an id twice');
  return ids;
}
