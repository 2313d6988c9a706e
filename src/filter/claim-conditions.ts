import type { ResolvedFilter } from './resolved-filter.js';
import { equals, given, isIn, type Terms } from './terms.js';
import { toldConditions } from './told-conditions.js';

/** Conditions on events, called `event`: what one of their claims has to say is asked of one claim at once. */
export function eventConditions(filter: ResolvedFilter, terms: Terms): string[] {
  const of = claimLevel(filter, terms);
  const told = toldConditions(filter, terms);
  if (of.length === 0) return told;
  const path = needsArticle(filter)
    ? '(event)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)'
    : '(event)<-[:ABOUT]-(claim:Claim)';
  return [...told, `EXISTS { MATCH ${path} WHERE ${of.join(' AND ')} }`];
}

/**
 * Conditions on claims, called `claim`, and what they tell of, called `event`. How it stands and how sure it is are the
 * claim's own.
 */
export function claimConditions(filter: ResolvedFilter, terms: Terms): string[] {
  const { statuses, minConfidence, sentenceIds } = filter;
  const of = claimLevel(filter, terms);
  return [
    ...toldConditions({ ...filter, statuses: null, minConfidence: null }, terms),
    ...given(
      isIn(terms, 'claim.status', statuses),
      minConfidence === null || minConfidence === undefined
        ? null
        : `claim.confidence >= ${terms.value(minConfidence)}`,
      sentenceIds &&
        `EXISTS { MATCH (claim)-[:STATED_IN]->(sentence:Sentence) WHERE sentence.id IN ${terms.value(sentenceIds)} }`,
    ),
    ...(needsArticle(filter)
      ? [`EXISTS { MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article) WHERE ${of.join(' AND ')} }`]
      : of),
  ];
}

/** What a filter asks of a claim, called `claim`, and its article, called `article`. */
function claimLevel(filter: ResolvedFilter, terms: Terms): string[] {
  const { attributedTo, certainties, article, publishers, learnedAfter, learnedUntil } = filter;
  return given(
    isIn(terms, 'claim.certainty', certainties),
    learnedAfter && `claim.learned > ${terms.value(learnedAfter)}`,
    learnedUntil && `claim.learned <= ${terms.value(learnedUntil)}`,
    attributedTo &&
      `EXISTS { MATCH (speaker:Participant)-[:ASSERTS]->(claim) WHERE speaker.id = ${terms.value(attributedTo)} }`,
    equals(terms, 'article.id', article ?? null),
    isIn(terms, 'article.publisher', publishers),
  );
}

const needsArticle = ({ article, publishers }: ResolvedFilter): boolean => Boolean(article) || Boolean(publishers);
