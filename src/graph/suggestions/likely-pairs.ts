import { similarity, type ActorProfile, type Similarity } from '../../resolution/similar-actors.js';
import { SUGGESTION_BAR } from '../../resolution/similarity-bars.js';
import type { GraphReader } from '../store.js';
import { breath, type KnownActor } from './actor-blocks.js';

/** Two actors that are probably one. */
export interface LikelyPair {
  readonly actors: readonly [KnownActor, KnownActor];
  /** From 0 to 1. */
  readonly score: number;
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[];
}

/** The most that partners in common add to a score: what is further below the bar is given up before they are read. */
const MOST_BY_COMPANY = 0.08;

/** Pairs whose partners are read at once. Chosen: more than anybody looks through. */
const MOST_PAIRS = 2_000;

/** What a sum of decimals may be off by: 0.72 and 0.08 are 0.8. */
const ROUNDING = 1e-9;

type Pairs = Iterable<readonly [KnownActor, KnownActor]>;

/** Pairs that an analyst should look at, the likeliest first, of equal ones those whose merge would change most. */
export async function likelyPairs(reader: GraphReader, pairs: Pairs): Promise<LikelyPair[]> {
  const near: LikelyPair[] = [];
  for await (const pair of nearBar(pairs, SUGGESTION_BAR)) near.push(pair);
  const best = await withCompany(reader, ranked(near).slice(0, MOST_PAIRS), itself);
  return ranked(best.filter(({ score }) => score >= SUGGESTION_BAR));
}

/**
 * Every pair at or over a bar, in the order of likelyPairs. Of those that are not, no more than MOST_PAIRS are held at once.
 *
 * @param participantOf - the id by which the graph has the partners of an actor, by its own
 */
export async function everyPairOver(
  reader: GraphReader,
  pairs: Pairs,
  bar: number,
  participantOf: (id: string) => string,
): Promise<LikelyPair[]> {
  const over: LikelyPair[] = [];
  let near: LikelyPair[] = [];
  const sift = async (): Promise<void> => {
    for (const pair of await withCompany(reader, near, participantOf)) if (pair.score >= bar) over.push(pair);
    near = [];
  };
  for await (const pair of nearBar(pairs, bar)) {
    near.push(pair);
    if (near.length === MOST_PAIRS) await sift();
  }
  await sift();
  return ranked(over);
}

/** Pairs that partners in common may bring to a bar. Others have their turn in between. */
async function* nearBar(pairs: Pairs, bar: number): AsyncGenerator<LikelyPair> {
  let compared = 0;
  for (const [a, b] of pairs) {
    if ((compared += 1) % 500 === 0) await breath();
    const found = namesAlike(a, b);
    if (found.score + MOST_BY_COMPANY >= bar - ROUNDING) yield { actors: ordered(a, b), ...found };
  }
}

/** How alike two actors are, whomever they have relations with. */
export const namesAlike = (a: KnownActor, b: KnownActor): Similarity => similarity(alone(a), alone(b));

/** The pairs by all that is known of them. */
async function withCompany(
  reader: GraphReader,
  pairs: readonly LikelyPair[],
  participantOf: (id: string) => string,
): Promise<LikelyPair[]> {
  const company = await companyOf(
    reader,
    pairs.flatMap(({ actors }) => actors.map(({ id }) => participantOf(id))),
  );
  const whole = (actor: KnownActor): ActorProfile => ({ ...actor, company: company(participantOf(actor.id)) });
  return pairs.map(({ actors: [a, b] }): LikelyPair => ({ actors: [a, b], ...similarity(whole(a), whole(b)) }));
}

const itself = (id: string): string => id;

const NOBODY: ReadonlySet<string> = new Set();

const alone = (actor: KnownActor): ActorProfile => ({ ...actor, company: NOBODY });

/** Ids of whom actors have relations with. */
export async function companyOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<(id: string) => ReadonlySet<string>> {
  const unique = [...new Set(ids)];
  const rows = unique.length === 0 ? [] : await reader.read('suggestion/company', { ids: unique });
  const company = new Map(rows.map(({ id, companyIds }) => [id as string, new Set(companyIds as string[])]));
  return (id) => company.get(id) ?? NOBODY;
}

/** The better known of the two first: it is what the other would be merged into. */
function ordered(a: KnownActor, b: KnownActor): [KnownActor, KnownActor] {
  return a.articles > b.articles || (a.articles === b.articles && a.id < b.id) ? [a, b] : [b, a];
}

function ranked(pairs: readonly LikelyPair[]): LikelyPair[] {
  return [...pairs].sort(
    (one, other) =>
      other.score - one.score ||
      other.actors[1].articles - one.actors[1].articles ||
      other.actors[0].articles - one.actors[0].articles ||
      (idsOf(one) < idsOf(other) ? -1 : 1),
  );
}

const idsOf = ({ actors }: LikelyPair): string => actors.map(({ id }) => id).join(' ');
