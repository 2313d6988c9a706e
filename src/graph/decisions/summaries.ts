import { namesOfIdentities } from '../names-of-identities.js';
import type { GraphReader, Row } from '../store.js';
import type { Change } from './decision.js';
import { wordsOfEvents } from './event-words.js';
import { splitFrom, subjectsOf } from './subjects.js';

/** Says decisions in words, by the names that things have now: "Merged Taliban and Taleban". In the order given. */
export async function summaries(reader: GraphReader, changes: readonly Change[]): Promise<string[]> {
  const subjects = changes.map(subjectsOf);
  const identities = [...subjects.flatMap((one) => one.identities), ...changes.flatMap(corrected)];
  const names = await namesOfIdentities(reader, identities);
  const claims = await byId(
    reader,
    'claim/by-ids',
    subjects.flatMap((one) => one.claims),
  );
  const articles = await byId(
    reader,
    'article/by-ids',
    subjects.flatMap((one) => one.articles),
  );
  const eventsOf = await wordsOfEvents(
    reader,
    subjects.flatMap((one) => one.keys),
  );
  const known: Known = {
    name: (identity) => names.get(identity) ?? 'somebody whom no article names',
    claim: (id) => (claims.has(id) ? `“${claims.get(id)!.trigger as string}”` : 'a claim that is gone'),
    article: (id) => (articles.get(id)?.title as string | null | undefined) ?? `article ${id}`,
    events: (keys) => [...new Set(keys.flatMap(eventsOf))],
  };
  return changes.map((change) => summary(change, known));
}

/** What is needed to call things by their names. */
interface Known {
  readonly name: (identity: string) => string;
  readonly claim: (id: string) => string;
  readonly article: (id: string) => string;
  readonly events: (keys: readonly string[]) => readonly string[];
}

function summary(change: Change, { name, claim, article, events }: Known): string {
  const { payload, joins, subjectIds } = change;
  switch (change.kind) {
    case 'MERGE':
      return `Merged ${listed(joins.map(name))}`;
    case 'SPLIT':
      return `Said that another ${listed([...new Set(splitFrom(change).map(name))])} is meant in ${listed((payload.articleIds ?? []).map(article))}`;
    case 'RENAME':
      return `Renamed ${listed(subjectIds.map(name))} to ${payload.name!}`;
    case 'SET_KIND':
      return `Said that ${listed(subjectIds.map(name))} is of the kind ${payload.actorKind!}`;
    case 'READING': {
      const { verdict, claimId } = payload.reading!;
      const what = `${claim(claimId)} in ${listed((payload.articleIds ?? []).map(article))}`;
      if (verdict === 'CORRECTED') return `Corrected the reading of ${what}: ${correction(change, name)}`;
      return `${verdict === 'CONFIRMED' ? 'Confirmed' : 'Rejected'} the reading of ${what}`;
    }
    case 'SAME_EVENTS':
      return `Said that these are one event: ${events(subjectIds).join('; ') || 'events that are gone'}`;
    case 'DIFFERENT_EVENTS':
      return `Said that these are different events: ${events(subjectIds).join('; ') || 'events that are gone'}`;
  }
}

/** The participants that a corrected reading has. */
function corrected({ payload }: Change): string[] {
  const { sourceIds = [], targetIds = [] } = payload.reading?.correction ?? {};
  return [...sourceIds, ...targetIds];
}

function correction({ payload }: Change, name: Known['name']): string {
  const { status, type, relation, sourceIds, targetIds } = payload.reading?.correction ?? {};
  const parts = [
    ['status', status],
    ['type', type],
    ['relation', relation],
    ['source', sourceIds && listed(sourceIds.map(name))],
    ['target', targetIds && listed(targetIds.map(name))],
  ];
  return parts.flatMap(([what, value]) => (value === undefined ? [] : [`${what} ${value || 'nobody'}`])).join(', ');
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

async function byId(reader: GraphReader, statement: string, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read(statement, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id as string, row]));
}
