import { foldForms, type CountedForm } from '../../resolution/fold-forms.js';
import { groupBy } from '../../resolution/group-by.js';
import { changePages, standingAbout, type Standing } from '../decisions/changes.js';
import { SIMILARITY, type Member } from '../decisions/decision.js';
import { heldOf } from '../decisions/held-of.js';
import { mainOf } from '../decisions/main-of.js';
import { described } from '../described.js';
import { formsOfIdentities } from '../names-of-identities.js';
import type { GraphReader, Row } from '../store.js';
import { ActorBlocks, breath, mainsOf, readActors, type KnownActor } from './actor-blocks.js';

/** Merged actors that are taken apart at once. */
const CHUNK = 500;

/** Actors as they would be if nobody had been merged by similarity. */
export interface BeforeSimilarity {
  readonly blocks: ActorBlocks;
  /** Those that similarity made one. */
  readonly merged: readonly (readonly KnownActor[])[];
  /** The actor of the graph that such an actor is in, by ids. */
  readonly participantOf: (id: string) => string;
}

/**
 * Reads all actors that have a proper name, and takes apart what was merged by similarity. For an actor is merged where it is
 * like all of a group, and a merged actor has the names of each of them: one of these would stand for all.
 */
export async function readBeforeSimilarity(reader: GraphReader): Promise<BeforeSimilarity> {
  const { changeIds, joined } = await mergesBySimilarity(reader);
  const ids = [...new Set((await mainsOf(reader, joined)).values())];
  const blocks = new ActorBlocks([]);
  const merged: KnownActor[][] = [];
  const participants = new Map<string, string>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const parts = await partsOf(reader, ids.slice(at, at + CHUNK), changeIds);
    for (const [participantId, actors] of parts) {
      merged.push(actors);
      for (const actor of actors) {
        participants.set(actor.id, participantId);
        blocks.add(actor);
      }
    }
    await breath();
  }
  const taken = new Set(ids);
  for await (const actor of readActors(reader)) if (!taken.has(actor.id)) blocks.add(actor);
  return { blocks, merged, participantOf: (id) => participants.get(id) ?? id };
}

/** The merges by similarity that stand, and the identities that they join. */
async function mergesBySimilarity(reader: GraphReader): Promise<{ changeIds: Set<string>; joined: string[] }> {
  const changeIds = new Set<string>();
  const joined: string[] = [];
  for await (const changes of changePages(reader, ['MERGE'], true)) {
    for (const { id, joins } of changes.filter(({ by }) => by === SIMILARITY)) {
      changeIds.add(id);
      joined.push(...joins);
    }
  }
  return { changeIds, joined };
}

/** What actors are made of, by what articles and analysts say alone; with a proper name, as actors of their own. */
async function partsOf(
  reader: GraphReader,
  ids: readonly string[],
  changeIds: ReadonlySet<string>,
): Promise<Map<string, KnownActor[]>> {
  const rows = await reader.read('participant/identities', { ids });
  const members = new Map(
    rows.map(({ identityId, unnamedClass }) => {
      const member: Member = { id: identityId as string, unnamedClass: unnamedClass as string | null };
      return [member.id, member] as const;
    }),
  );
  const identities = [...members.keys()];
  const all = await standingAbout(reader.read.bind(reader), identities);
  const standing = all.filter(({ id }) => !changeIds.has(id));
  const mains = mainOf(identities, members, standing);
  const formsOf = groupBy(await formsOfIdentities(reader, identities), ({ identityId }) => mains.get(identityId)!);
  const identitiesOf = groupBy(identities, (identity) => mains.get(identity)!);
  const participants = new Map(rows.map(({ id, identityId }) => [identityId as string, id as string]));
  const parts = new Map<string, KnownActor[]>();
  for (const [id, forms] of formsOf) {
    const part = actorOf(id, forms as unknown as CountedForm[], decidedOf(identitiesOf.get(id)!, standing));
    if (part === null) continue;
    const participantId = participants.get(id)!;
    parts.set(participantId, [...(parts.get(participantId) ?? []), part]);
  }
  return parts;
}

/** What was decided of the names and kinds of identities. */
function decidedOf(identities: readonly string[], standing: readonly Standing[]): Row[] {
  return identities.map((identity) => ({ ...heldOf(standing.filter(({ subjectId }) => subjectId === identity)) }));
}

/** @returns null where no article names it properly, or it is a place */
function actorOf(id: string, forms: readonly CountedForm[], decided: readonly Row[]): KnownActor | null {
  // Forms are read without the points that places have.
  const folded = foldForms(forms.map((form) => ({ ...form, latitude: null, longitude: null })));
  const { name, aliases, kind, country, named, articles } = described(folded, decided);
  if (!named || kind === 'place') return null;
  return { id, name, aliases, kind, country, articles, splitFromId: null };
}
