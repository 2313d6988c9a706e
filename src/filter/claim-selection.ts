import type { Part } from '../graph/compose.js';
import type { Value } from '../graph/store.js';
import { claimConditions } from './claim-conditions.js';
import { certainIn, type ResolvedFilter } from './resolved-filter.js';
import { conditionOf, Terms } from './terms.js';

/** The claims that a filter wants, called `claim`, with what each tells of, called `event`, beyond other conditions. */
export function claimsPart(filter: ResolvedFilter, ...others: readonly Part[]): Part {
  const terms = new Terms();
  const conditions = [...others, terms.part(conditionOf(filter, claimConditions, terms))];
  const { cypher, values } = claimCandidates(filter);
  return {
    cypher: `${cypher} WHERE ${conditions.map((part) => part.cypher).join(' AND ')}`,
    values: Object.assign({}, values, ...conditions.map((part) => part.values)) as Part['values'],
  };
}

/** Where to look for claims: in an article, at a speaker, at what somebody takes part in, else among all. */
function claimCandidates(filter: ResolvedFilter): { cypher: string; values: Readonly<Record<string, Value>> } {
  const ABOUT = '(claim:Claim)-[:ABOUT]->(event)';
  for (const { sentenceIds, article, attributedTo, source, target, actor, between, place } of certainIn(filter)) {
    if (sentenceIds !== null) {
      return {
        cypher: `UNWIND $anchorIds AS anchorId MATCH (:Sentence {id: anchorId})<-[:STATED_IN]-${ABOUT}`,
        values: { anchorIds: sentenceIds },
      };
    }
    if (article) {
      const cypher = `MATCH (:Article {id: $anchorId})-[:HAS]->(:Sentence)<-[:STATED_IN]-${ABOUT}`;
      return { cypher, values: { anchorId: article } };
    }
    if (attributedTo) {
      return {
        cypher: `MATCH (:Participant {id: $anchorId})-[:ASSERTS]->${ABOUT}`,
        values: { anchorId: attributedTo },
      };
    }
    const participant = source ?? target ?? actor ?? between?.[0] ?? place;
    if (participant) {
      const path = '(:Participant {id: $anchorId})-[:SOURCE_OF|TARGETS|AT]-(event)<-[:ABOUT]-(claim:Claim)';
      const cypher = `MATCH ${path} WITH DISTINCT claim, event`;
      return { cypher, values: { anchorId: participant } };
    }
  }
  return { cypher: `MATCH ${ABOUT}`, values: {} };
}
