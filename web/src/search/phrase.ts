import type { Filter } from '../../../client/generated/operations.js';
import { DEED_WORDS, STATUS_WORDS } from './deed-words.js';
import { takeDays } from './phrase-days.js';

/** Somebody or something that a phrase names, and as what. Who that is, the graph knows. */
export interface Named {
  readonly as: 'actor' | 'source' | 'target' | 'attributedTo' | 'place';
  readonly text: string;
}

/** What a phrase asks for. */
export interface Phrase {
  /** What follows from its words alone. */
  readonly filter: Filter;
  readonly named: readonly Named[];
  /** Two whose doings to each other are wanted. */
  readonly between: readonly [string, string] | null;
}

/** Reads "Taliban vs ISIS-K", "plots against embassies since 2022", "who denies", "attacks by ISIS-K in Kabul". */
export function readPhrase(text: string): Phrase {
  const { rest: undated, ...days } = takeDays(text.trim());
  const contested = /\b(?:disputed|contested)\b/i.test(undated);
  const status = takeStatus(undated.replace(/\b(?:disputed|contested)\b/gi, ' '));
  const filter: Filter = { ...days, ...(contested ? { contested } : {}), ...status.filter };
  const between = readBetween(status.rest);
  return between === null ? { between, ...withDeed(status.rest, filter) } : { filter, named: [], between };
}

/** Whether a phrase asks for more than a name: else a search for its words says all. */
export function saysMore({ filter, named, between }: Phrase): boolean {
  return between !== null || Object.keys(filter).length > 0 || named.some(({ as }) => as !== 'actor');
}

/** "Who denies" asks for what anybody denies; elsewhere such a word is about all that is told. */
function takeStatus(text: string): { readonly filter: Filter; readonly rest: string } {
  for (const { words, status } of STATUS_WORDS) {
    const found = new RegExp(`\\b(?:${words})\\b(?:\\s+(?:that|by))?`, 'i').exec(text);
    if (found === null) continue;
    const rest = text.replace(found[0], found[0].endsWith('by') ? ' by ' : ' ');
    return { filter: status === 'DENIED' ? { claimStatuses: [status] } : { statuses: [status] }, rest };
  }
  return { filter: {}, rest: text };
}

function readBetween(text: string): [string, string] | null {
  const found =
    /^(.+?)\s+(?:vs?\.?|versus|↔|<->|and)\s+(.+)$/i.exec(
      text.replace(/\b(?:anything|events|everything)?\s*between\b/i, '').trim(),
    ) ?? null;
  if (found === null) return null;
  // "And" joins two only where it is said that it does.
  const isSaid = /\b(?:vs?\.?|versus|between)\s|↔|<->/i.test(text);
  return isSaid ? [clean(found[1]!), clean(found[2]!)] : null;
}

function withDeed(text: string, filter: Filter): Pick<Phrase, 'filter' | 'named'> {
  const { named, rest } = takeNamed(text);
  for (const { words, relations } of DEED_WORDS) {
    const found = new RegExp(`\\b(?:${words})\\b`, 'i').exec(rest);
    if (found === null) continue;
    const before = clean(rest.slice(0, found.index));
    const after = clean(rest.slice(found.index + found[0].length));
    return {
      filter: { ...filter, relations },
      named: [...named, ...naming('source', before), ...naming('target', after)],
    };
  }
  return { filter, named: [...named, ...naming('actor', clean(rest))] };
}

/** Takes out who acts, who says so, and where: "by ISIS-K", "according to Pakistan", "in Kabul". */
function takeNamed(text: string): { readonly named: readonly Named[]; readonly rest: string } {
  const named: Named[] = [];
  let rest = text;
  for (const [as, form] of PREPOSITIONS) {
    const found = form.exec(rest);
    if (found === null) continue;
    named.push(...naming(as, clean(found[1]!)));
    rest = rest.replace(found[0], ' ');
  }
  return { named, rest };
}

const NAME = '(.+?)(?=\\s+(?:by|in|at|near|according|against|on|to|with)\\b|\\s*$)';
const PREPOSITIONS: readonly (readonly [Named['as'], RegExp])[] = [
  ['attributedTo', new RegExp(`\\baccording to\\s+${NAME}`, 'i')],
  ['source', new RegExp(`\\bby\\s+${NAME}`, 'i')],
  ['place', new RegExp(`\\b(?:in|at|near)\\s+${NAME}`, 'i')],
];

function naming(as: Named['as'], text: string): Named[] {
  return text === '' ? [] : [{ as, text }];
}

/** Without the words that only join or ask. */
function clean(text: string): string {
  return text
    .replace(/[?!.,]+\s*$/g, '')
    .replace(/^\s*(?:(?:who|what|which|all|any|show|me|the|does|did|is|was|has|have)\s+|who\s*$|what\s*$)*/i, '')
    .replace(/^\s*(?:(?:against|on|to|with|of|for|from|towards?|at|the)\s+)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
