import { identityWords, type FindEntry, type NamedForm } from '../../resolution/identity-words.js';
import { readChanges, standingAbout } from '../decisions/changes.js';
import { madeWords } from '../decisions/reason-words.js';
import { listed } from '../decisions/summaries.js';
import { formsOfIdentities } from '../names-of-identities.js';
import type { GraphReader } from '../store.js';

/**
 * Says in words why all that an actor is made of is one: what makes each of its identities one, and who merged them or split
 * one off, when and why.
 *
 * @param id - Participant.id of an actor; nothing is said of what isn't there
 */
export async function whySame(reader: GraphReader, id: string, find: FindEntry): Promise<string[]> {
  const run = reader.read.bind(reader);
  const identities = (await run('participant/identities', { ids: [id] })).map(({ identityId }) => identityId as string);
  if (identities.length === 0) return [];
  const forms = await formsOfIdentities(reader, identities);
  const named = identities
    .map((identity) => ({ identity, own: forms.filter(({ identityId }) => identityId === identity) }))
    .filter(({ own }) => own.length > 0);
  const nameOf = (identity: string): string => forms.find(({ identityId }) => identityId === identity)?.name ?? '?';
  const standing = await standingAbout(run, identities);
  const ids = [...new Set(standing.filter(({ kind }) => kind === 'MERGE' || kind === 'SPLIT').map((one) => one.id))];
  const changes = new Map((await readChanges(run, ids)).map((change) => [change.id, change]));
  const decided = ids.flatMap((one) => {
    const change = changes.get(one)!;
    const own = change.joins.filter((identity) => identities.includes(identity));
    if (own.length === 0) return [];
    if (change.kind === 'SPLIT') return [`${listed([...new Set(own.map(nameOf))])}: split off ${madeWords(change)}`];
    return own.length < 2 ? [] : [`${listed(own.map(nameOf))}: merged ${madeWords(change)}`];
  });
  const words = named.map(({ identity, own }) => {
    const split = standing.find(({ kind, joins }) => kind === 'SPLIT' && joins.includes(identity));
    if (split !== undefined) return `“${own[0]!.name}”: in ${String(own[0]!.articles)} of the articles alone`;
    return identityWords(identity, own as unknown as NamedForm[], find);
  });
  return [...words, ...decided];
}
