import { similarity, SUGGESTION_BAR, type ActorProfile } from '../../resolution/similar-actors.js';
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

/** Pairs whose partners are read. Chosen: more than anybody looks through. */
const MOST_PAIRS = 2_000;

/** Pairs that an analyst should look at, the likeliest first, of equal ones those whose merge would change most. */
export async function likelyPairs(
  reader: GraphReader,
  pairs: Iterable<readonly [KnownActor, KnownActor]>,
): Promise<LikelyPair[]> {
  const alike: LikelyPair[] = [];
  let compared = 0;
  for (const [a, b] of pairs) {
    if ((compared += 1) % 500 === 0) await breath();
    const found = similarity(alone(a), alone(b));
    if (found.score >= SUGGESTION_BAR - MOST_BY_COMPANY) alike.push({ actors: ordered(a, b), ...found });
  }
  const best = ranked(alike).slice(0, MOST_PAIRS);
  const company = await companyOf(
    reader,
    best.flatMap(({ actors }) => actors.map(({ id }) => id)),
  );
  const known = best.map(({ actors: [a, b] }): LikelyPair => {
    const found = similarity({ ...a, company: company(a.id) }, { ...b, company: company(b.id) });
    return { actors: [a, b], ...found };
  });
  return ranked(known.filter(({ score }) => score >= SUGGESTION_BAR));
}

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
