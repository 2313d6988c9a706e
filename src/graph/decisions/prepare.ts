import { ACTOR_KINDS } from '../../ontology/actor-kinds.js';
import { splitIdentity } from '../../resolution/apply-decisions.js';
import { byCodeUnits } from '../../resolution/fold-forms.js';
import type { Telling } from '../../resolution/telling.js';
import type { Transaction } from '../store.js';
import type { Decision, Member, Prepared } from './decision.js';
import { DecisionInvalid, SubjectUnknown } from './errors.js';
import { anchored } from './prepare-reading.js';

/** Most keys of one event that a decision about two events can be about. Chosen: far above what one is told by. */
const MOST_KEYS = 50;

/**
 * Checks a decision against the graph as it is, and says it in terms that hold in any other state of the graph.
 *
 * @param id - of the decision
 * @throws SubjectUnknown, DecisionInvalid
 */
export function prepare(transaction: Transaction, id: string, decision: Decision): Promise<Prepared> {
  switch (decision.kind) {
    case 'MERGE':
      return merge(transaction, decision.ids);
    case 'SPLIT':
      return split(transaction, id, decision.id, decision.articleIds);
    case 'RENAME':
      return rename(transaction, decision.id, decision.name);
    case 'SET_KIND':
      return setKind(transaction, decision.id, decision.actorKind);
    case 'READING':
      return anchored(transaction, decision);
    case 'SAME_EVENTS':
      return sameEvents(transaction, decision.eventIds);
    case 'DIFFERENT_EVENTS':
      return differentEvents(transaction, decision.eventIds, decision.claimIds ?? null);
  }
}

/** Says of identities that they are one. What an identity was merged into may be undone: they stand for themselves. */
async function merge(transaction: Transaction, ids: readonly string[]): Promise<Prepared> {
  const unique = [...new Set(ids)].sort(byCodeUnits);
  const where = unique.join(', ');
  if (unique.length < 2) throw new DecisionInvalid('Fewer than two actors can’t be merged', where, 'Name two or more.');
  const mains = await mainsOf(transaction, unique);
  const rows = await participants(transaction, mains);
  const kinds = new Set(rows.map(({ kind }) => (kind === 'place' ? 'place' : 'actor')));
  if (kinds.size > 1) {
    throw new DecisionInvalid(
      'An actor and a place can’t be one',
      where,
      'Merge actors with actors, places with places.',
    );
  }
  if (mains.length < 2) throw new DecisionInvalid('They are one already', where, 'Name two or more.');
  const members = await membersOf(transaction, mains);
  const named = members.filter(({ id }) => unique.includes(id));
  return { payload: { identities: named }, joins: unique, pairs: [], subjectIds: unique };
}

async function split(
  transaction: Transaction,
  decisionId: string,
  id: string,
  articleIds: readonly string[],
): Promise<Prepared> {
  const articles = [...new Set(articleIds)].sort(byCodeUnits);
  await participants(transaction, [id]);
  const identities = await membersOf(transaction, [id]);
  const named = await transaction.run('form/told', { ids: articles });
  const own = new Set(identities.map((one) => one.id));
  const without = articles.find(
    (one) => !named.some(({ articleId, identity }) => articleId === one && own.has(identity as string)),
  );
  if (without !== undefined) {
    throw new DecisionInvalid(`Article ${without} doesn’t name actor ${id}`, without, 'Name articles that do.');
  }
  const joins = identities.map((one) => splitIdentity(decisionId, one.id)).sort(byCodeUnits);
  const members = identities.map((one) => ({ id: splitIdentity(decisionId, one.id), unnamedClass: one.unnamedClass }));
  return {
    payload: { identities: [...identities, ...members], articleIds: articles },
    joins,
    pairs: [],
    subjectIds: [...articles, ...joins, ...identities.map((one) => one.id)],
  };
}

async function rename(transaction: Transaction, id: string, name: string): Promise<Prepared> {
  const text = name.replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > 200) {
    throw new DecisionInvalid('A name has from 1 to 200 characters', id, 'Give such a name.');
  }
  await participants(transaction, [id]);
  return { payload: { identities: await selfOf(transaction, id), name: text }, joins: [], pairs: [], subjectIds: [id] };
}

async function setKind(
  transaction: Transaction,
  id: string,
  actorKind: (typeof ACTOR_KINDS)[number],
): Promise<Prepared> {
  const [row] = await participants(transaction, [id]);
  if (row!.kind === 'place') throw new DecisionInvalid(`${id} is a place`, id, 'Only actors have a kind.');
  return { payload: { identities: await selfOf(transaction, id), actorKind }, joins: [], pairs: [], subjectIds: [id] };
}

async function sameEvents(transaction: Transaction, eventIds: readonly string[]): Promise<Prepared> {
  const unique = [...new Set(eventIds)].sort(byCodeUnits);
  if (unique.length < 2) {
    throw new DecisionInvalid('Fewer than two events can’t be the same', unique.join(', '), 'Name two or more.');
  }
  const keys = await keysOf(transaction, unique);
  const [first, ...others] = unique.map((id) => keys.get(id)![0]!);
  return pairsOf(others.map((key) => [first!, key]));
}

async function differentEvents(
  transaction: Transaction,
  eventIds: readonly string[],
  claimIds: readonly string[] | null,
): Promise<Prepared> {
  const where = eventIds.join(', ');
  const keys = await keysOf(transaction, eventIds);
  const sides = claimIds === null ? [...keys.values()] : await sidesOf(transaction, eventIds[0]!, claimIds);
  if (sides.length !== 2 || sides.some((side) => side.length === 0)) {
    throw new DecisionInvalid('Two events are needed, or one and some of its claims', where, 'Name them.');
  }
  const [a, b] = sides as [string[], string[]];
  const both = a.find((key) => b.includes(key));
  if (both !== undefined && a.length + b.length === 2) {
    throw new DecisionInvalid(
      'These claims say the very same, of the same days and participants',
      where,
      'Correct the reading of one of them, then they can be told apart.',
    );
  }
  const pairs = a.flatMap((one) => b.filter((other) => other !== one).map((other): [string, string] => [one, other]));
  return pairsOf(pairs);
}

/** The keys of some claims of an event, and those of its others. */
async function sidesOf(transaction: Transaction, eventId: string, claimIds: readonly string[]): Promise<string[][]> {
  const tellings = (await transaction.run('claim/tellings-of-events', { ids: [eventId] })) as unknown as Telling[];
  const unknown = claimIds.find((id) => !tellings.some((telling) => telling.id === id));
  if (unknown !== undefined) throw new SubjectUnknown('claim', unknown);
  const keys = (isWanted: boolean) => [
    ...new Set(tellings.filter(({ id }) => claimIds.includes(id) === isWanted).map(({ key }) => key)),
  ];
  const chosen = keys(true);
  return [chosen, keys(false).filter((key) => !chosen.includes(key))];
}

function pairsOf(pairs: readonly (readonly [string, string])[]): Prepared {
  const subjectIds = [...new Set(pairs.flat())].sort(byCodeUnits);
  return { payload: {}, joins: [], pairs: pairs.map((pair) => pair.join(' ')), subjectIds };
}

/** The keys of the claims of each event, sorted. */
async function keysOf(transaction: Transaction, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  const tellings = (await transaction.run('claim/tellings-of-events', { ids: eventIds })) as unknown as Telling[];
  return new Map(
    eventIds.map((id) => {
      const keys = [...new Set(tellings.filter(({ aboutId }) => aboutId === id).map(({ key }) => key))].sort(
        byCodeUnits,
      );
      if (keys.length === 0) throw new SubjectUnknown('event', id);
      if (keys.length > MOST_KEYS) {
        throw new DecisionInvalid(`Event ${id} is told in more than ${MOST_KEYS} ways`, id, 'Correct single claims.');
      }
      return [id, keys] as const;
    }),
  );
}

async function participants(transaction: Transaction, ids: readonly string[]) {
  const rows = await transaction.run('participant/by-ids', { ids });
  const unknown = ids.find((id) => !rows.some((row) => row.id === id && row.articles !== null));
  if (unknown !== undefined) throw new SubjectUnknown('actor', unknown);
  return rows;
}

/** The participants that identities are. */
async function mainsOf(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await transaction.run('participant/of-identities', { ids });
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) throw new SubjectUnknown('actor', unknown);
  return [...new Set(rows.map(({ participantId }) => participantId as string))];
}

async function membersOf(transaction: Transaction, ids: readonly string[]): Promise<Member[]> {
  const rows = await transaction.run('participant/identities', { ids });
  return rows.map(({ identityId, unnamedClass }) => {
    return { id: identityId as string, unnamedClass: unnamedClass as string | null };
  });
}

async function selfOf(transaction: Transaction, id: string): Promise<Member[]> {
  return (await membersOf(transaction, [id])).filter((member) => member.id === id);
}
