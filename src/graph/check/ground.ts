import type { ActorKind } from '../../ontology/actor-kinds.js';
import type { Derived } from '../../resolution/derive-event.js';
import { deriveEvents, type EventLinks } from '../../resolution/derive-events.js';
import type { CountedForm } from '../../resolution/fold-forms.js';
import { groupBy } from '../../resolution/group-by.js';
import type { ParticipantOf, Telling } from '../../resolution/telling.js';
import { inOrder, type Standing } from '../decisions/changes.js';
import type { DecisionKind, Member } from '../decisions/decision.js';
import { mainOf } from '../decisions/main-of.js';
import { pages } from '../pages.js';
import type { GraphReader, Row } from '../store.js';
import { payloadOf } from './payload-of.js';

/** How many nodes are read at once. Chosen, as for the export. */
export const PAGE = 10_000;

/** How many articles are read at once, with all that belongs to them. */
export const ARTICLE_PAGE = 100;

/** A form as it is in the graph, with how many articles do use it. */
export interface FormRow extends CountedForm {
  readonly id: string;
  readonly identity: string;
  readonly kind: ActorKind | 'place';
  readonly uses: number;
  readonly participantIds: readonly string[];
}

/** What is told and decided, all of it, and what follows from it: what the rest of the graph is checked against. */
export interface Ground {
  readonly changes: readonly Row[];
  /** Decisions that stand, by the identities, articles and keys that they concern, in the order of their making. */
  readonly standingOf: ReadonlyMap<string, readonly Standing[]>;
  /** Every identity, by id. */
  readonly identities: ReadonlyMap<string, Row>;
  readonly forms: readonly FormRow[];
  /** Claims that events can be derived from, and those that lack what for. */
  readonly tellings: ReadonlyMap<string, Telling>;
  readonly broken: readonly string[];
  /** Which participant an identity is to be; one that isn't there is its own. */
  readonly participantOf: ParticipantOf;
  readonly derived: readonly Derived[];
}

/** Reads what a graph is checked against. Memory grows with the claims, forms, identities and decisions that it has. */
export async function readGround(reader: GraphReader): Promise<Ground> {
  const changes = await all(reader, 'check/changes');
  const identities = await all(reader, 'check/participants');
  const forms = (await all(reader, 'check/forms')) as unknown as FormRow[];
  const claims = await readClaims(reader);
  const standing = standingOf(changes);
  const members = new Map(identities.map((row) => [row.id as string, row as unknown as Member]));
  const mains = mainOf([...members.keys()], members, standing);
  const participantOf: ParticipantOf = (identity) => mains.get(identity) ?? identity;
  const tellings = claims.filter(isWhole);
  return {
    changes,
    standingOf: groupBy(standing, ({ subjectId }) => subjectId),
    identities: new Map(identities.map((row) => [row.id as string, row])),
    forms,
    tellings: new Map(tellings.map((telling) => [telling.id, telling])),
    broken: claims.filter((telling) => !isWhole(telling)).map(({ id }) => id),
    participantOf,
    derived: deriveEvents(uniqueById(tellings), participantOf, linksOf(changes)),
  };
}

async function all(reader: GraphReader, statement: string): Promise<Row[]> {
  const rows: Row[][] = [];
  for await (const page of pages(reader, statement, PAGE)) rows.push(page);
  return rows.flat();
}

async function readClaims(reader: GraphReader): Promise<Telling[]> {
  const claims: Telling[][] = [];
  for await (const articles of pages(reader, 'export/articles', ARTICLE_PAGE)) {
    const ids = articles.map(({ id }) => id!);
    claims.push((await reader.read('claim/tellings-of-articles', { ids })) as unknown as Telling[]);
  }
  return claims.flat();
}

/** Decisions that stand and can be read, once for each thing that they concern. */
function standingOf(changes: readonly Row[]): Standing[] {
  const standing = changes
    .filter(({ undone }) => undone === null)
    .flatMap(({ id, kind, made, payload: json, joins, subjectIds }) => {
      const payload = payloadOf(json);
      if (payload === null || !Array.isArray(joins)) return [];
      return (subjectIds as string[]).map((subjectId): Standing => {
        const own = { id: id as string, kind: kind as DecisionKind, made: made as string, joins: joins as string[] };
        return { ...own, subjectId, payload: payload };
      });
    });
  return inOrder(standing);
}

function linksOf(changes: readonly Row[]): EventLinks {
  const pairs = (wanted: DecisionKind) =>
    changes
      .filter(({ kind, undone, pairs }) => kind === wanted && undone === null && Array.isArray(pairs))
      .flatMap((change) => (change.pairs as string[]).map((pair) => pair.split(' ') as [string, string]));
  return { same: pairs('SAME_EVENTS'), apart: pairs('DIFFERENT_EVENTS') };
}

/** Whether a claim has what events and facts are derived from. */
function isWhole({ label, type, relation, key, status, ...telling }: Telling): boolean {
  const lists = [
    telling.sourceIds,
    telling.targetIds,
    telling.blockSources,
    telling.blockTargets,
  ] as readonly unknown[];
  if (lists.some((list) => !Array.isArray(list))) return false;
  if ([relation, key, status].some((value) => typeof value !== 'string')) return false;
  if (label === 'Fact') return type === null && telling.sourceIds.length > 0 && telling.targetIds.length > 0;
  return type !== null;
}

const uniqueById = (tellings: readonly Telling[]): Telling[] => [
  ...new Map(tellings.map((telling) => [telling.id, telling])).values(),
];
