import { identityWords, type FindEntry, type NamedForm } from '../../resolution/identity-words.js';
import { similarity, type ActorProfile } from '../../resolution/similar-actors.js';
import { MERGE_BAR, SUGGESTION_BAR } from '../../resolution/similarity-bars.js';
import { readChanges, standingAbout } from '../decisions/changes.js';
import { SubjectUnknown } from '../decisions/errors.js';
import { madeWords, undoneWords } from '../decisions/reason-words.js';
import { formsOfIdentities } from '../names-of-identities.js';
import type { GraphReader } from '../store.js';
import { companyOf } from './likely-pairs.js';
import { undoneMerges } from './undone-merges.js';

/**
 * Says in words why two actors are two: what makes each of them one, how alike they are, and what analysts decided. Says so
 * where they are one.
 *
 * @throws SubjectUnknown
 */
export async function whyNot(
  reader: GraphReader,
  [one, other]: readonly [string, string],
  find: FindEntry,
): Promise<string[]> {
  const mains = await reader.read('participant/of-identities', { ids: [one, other] });
  const mainOf = (id: string): string => (mains.find((row) => row.id === id)?.participantId ?? id) as string;
  const [a, b] = [mainOf(one), mainOf(other)];
  if (a === b) return ['They are one actor: ask why they are the same.'];
  const profiles = await profilesOf(reader, [a, b]);
  const found = similarity(profiles[0], profiles[1]);
  return [
    ...(await decided(reader, a, b)),
    ...(await identities(reader, [a, b], find)),
    ...found.reasons,
    `alike by ${found.score}: ${whatFollows(found.score)}`,
  ];
}

function whatFollows(score: number): string {
  if (score < SUGGESTION_BAR) return `under ${SUGGESTION_BAR}, a merge isn’t suggested`;
  if (score < MERGE_BAR) return 'a merge is suggested, and made by nobody but an analyst';
  return '`casus merge-similar` merges them, unless an analyst said otherwise or it would join others who are two';
}

async function profilesOf(reader: GraphReader, ids: readonly [string, string]): Promise<[ActorProfile, ActorProfile]> {
  const rows = await reader.read('participant/by-ids', { ids });
  const company = await companyOf(reader, ids);
  const profile = (id: string): ActorProfile => {
    const row = rows.find((actor) => actor.id === id && actor.articles !== null && actor.kind !== 'place');
    if (row === undefined) throw new SubjectUnknown('actor', id);
    return { ...(row as unknown as ActorProfile), company: company(id) };
  };
  return [profile(ids[0]), profile(ids[1])];
}

/** What makes each of the identities of two actors one, where they have few. */
async function identities(reader: GraphReader, ids: readonly string[], find: FindEntry): Promise<string[]> {
  const rows = await reader.read('participant/identities', { ids });
  const forms = await formsOfIdentities(
    reader,
    rows.map(({ identityId }) => identityId as string),
  );
  return [...new Set(forms.map(({ identityId }) => identityId))].map((identity) =>
    identityWords(identity, forms.filter(({ identityId }) => identityId === identity) as unknown as NamedForm[], find),
  );
}

/** Splits that stand between two actors, and merges of them that were undone. */
async function decided(reader: GraphReader, a: string, b: string): Promise<string[]> {
  const run = reader.read.bind(reader);
  const rows = await run('participant/identities', { ids: [a, b] });
  const identitiesOf = (id: string): string[] =>
    rows.filter((row) => row.id === id).map((row) => row.identityId as string);
  const standing = await standingAbout(run, [...identitiesOf(a), ...identitiesOf(b)]);
  const concerns = (change: string, id: string): boolean =>
    standing.some((row) => row.id === change && identitiesOf(id).includes(row.subjectId));
  const splits = [...new Set(standing.filter(({ kind }) => kind === 'SPLIT').map(({ id }) => id))];
  const between = await readChanges(
    run,
    splits.filter((id) => concerns(id, a) && concerns(id, b)),
  );
  const undone = await undoneMerges(reader, [a, b]);
  return [
    ...between.map((change) => `split ${madeWords(change)}`),
    ...undone(a, b).map((change) => `a merge of the two was undone ${undoneWords(change)}`),
  ];
}
