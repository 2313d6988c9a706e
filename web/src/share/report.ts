import type { EventsQuery, Filter } from '../../../client/generated/operations.js';
import { dayText, inWords, titled } from '../app/words.js';
import { CONDITIONS, conditionsOf } from '../filter/conditions.js';

export type ReportedEvent = EventsQuery['events']['edges'][number]['node'];
type Claim = ReportedEvent['claims']['edges'][number]['node'];

interface ReportParts {
  readonly address: string;
  readonly filter: Filter;
  readonly made: Date;
  readonly events: readonly ReportedEvent[];
  /** How many pass the filter; those of the report are the newest. */
  readonly total: number;
}

/** A selection in Markdown: each event with its status and the sentences that say so, each with where it stands. */
export function reportText({ address, filter, made, events, total }: ReportParts): string {
  const sources = new Map(events.flatMap(claimsOf).map((claim) => [claim.article.id, claim.article]));
  const numbers = new Map([...sources.keys()].map((id, at) => [id, at + 1]));
  return [
    '# Who did what to whom, according to whom',
    `Made ${made.toISOString().slice(0, 10)} by Casus. Filter: ${escaped(filterText(filter))}. ${events.length} of ${total} events. [Open](${address})`,
    'What follows was read by a program. The sentence beside each event decides.',
    '## Events',
    ...events.map((event) => eventText(event, numbers)),
    '## Sources',
    [...sources.values()].map((article, at) => `${at + 1}. ${sourceText(article)}`).join('\n'),
    '',
  ].join('\n\n');
}

function eventText(event: ReportedEvent, numbers: ReadonlyMap<string, number>): string {
  const { from, to, relation, status, sources, targets, place, support, denials, contested } = event;
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ');
  const who = [names(sources) || 'somebody', inWords(relation), names(targets)].filter(Boolean).join(' · ');
  const where = place === null ? '' : `, ${place.name}`;
  const disputed = contested ? `, disputed: ${support} say so, ${denials} deny it` : '';
  const claims = claimsOf(event).map((claim) => claimText(claim, numbers.get(claim.article.id)!));
  return [
    `### ${dayText(from, to)}${escaped(where)}: ${escaped(who)}`,
    `${titled(statusText(status))}${disputed}.`,
    ...claims,
  ].join('\n\n');
}

function claimText({ sentence, attribution, article, status }: Claim, number: number): string {
  const who = attribution?.name ?? article.publisher ?? 'the article itself';
  return `> ${escaped(sentence.text.replace(/\s+/g, ' '))}\n>\n> ${escaped(who)}, ${statusText(status)} [${number}]`;
}

function sourceText({ title, publisher, published, url }: Claim['article']): string {
  const text = [title ?? 'Untitled', publisher, published === null ? null : dayText(published)]
    .filter(Boolean)
    .join(', ');
  return `${escaped(text)}${url === null ? '' : `, <${url}>`}`;
}

function claimsOf({ claims }: ReportedEvent): Claim[] {
  return claims.edges.map(({ node }) => node);
}

function statusText(status: Claim['status']): string {
  return status === 'ACTUAL' ? 'happened' : inWords(status);
}

/** The conditions of a filter, each as its chip has it; ids as they are, since others know them too. */
function filterText(filter: Filter): string {
  const conditions = conditionsOf(filter).map((condition) => {
    const value = filter[condition];
    const text = Array.isArray(value) ? value.map(String).map(inWords).join(', ') : JSON.stringify(value);
    return `${CONDITIONS[condition].label}: ${text}`;
  });
  return conditions.length === 0 ? 'all that happened' : conditions.join('; ');
}

/** What an article says is text, whatever signs of Markdown or HTML are in it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
