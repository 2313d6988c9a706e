import type { OwnedList } from '../pages.js';
import type { Claim } from './claims.types.js';

type Owner = 'event' | 'relation' | 'article';

/** The claims of an event, a relation or an article: in the order of the articles' days and of their sentences. */
export function claimsOf(owner: Owner): OwnedList<Claim> {
  return {
    name: `${owner}.claims`,
    statement: `claim/of-${owner}s`,
    countStatement: `claim/count-of-${owner}s`,
    keys: [
      { parameter: 'afterConfidence', type: 'number' },
      { parameter: 'afterId', type: 'string' },
    ],
    keysOf: ({ confidence, id }) => [confidence, id],
  };
}
