import { CasusError } from '../../errors.js';
import { identifier } from '../../resolution/identifiers.js';
import { MERGE_BAR, SUGGESTION_BAR } from '../../resolution/similarity-bars.js';
import { decide } from '../decisions/decide.js';
import { SIMILARITY, type Change } from '../decisions/decision.js';
import { DecisionInvalid, SubjectUnknown } from '../decisions/errors.js';
import type { GraphStore } from '../store.js';
import { breath, FEW, type KnownActor } from './actor-blocks.js';
import { readBeforeSimilarity } from './before-similarity.js';
import { CompleteLink } from './complete-link.js';
import { everyPairOver, namesAlike, type LikelyPair } from './likely-pairs.js';
import { readSaidApart } from './said-apart.js';

export interface MergeSimilarOptions {
  /** What two actors need to be merged, from SUGGESTION_BAR to 1. */
  readonly minScore?: number;
  /** The most decisions that are made; all where nothing is said. */
  readonly first?: number;
  /** Whether nothing is changed. */
  readonly isDryRun?: boolean;
}

/** Two actors that are to be one. */
export interface SimilarMerge extends LikelyPair {
  /** The decision that makes them one; null in a dry run, and where it couldn't be made. */
  readonly change: Change | null;
  /** Why it couldn't be made. */
  readonly failure: CasusError | null;
}

/**
 * Merges actors that are so alike that they are one, the likeliest first. Never those of whom an analyst said that they are two,
 * and never a group of which two are too unlike to be suggested (by complete link, partners in common not counted).
 *
 * Each decision joins two actors, as they were before any merge by similarity, so that a group of three takes two: an analyst
 * who undoes one takes out what it added, and leaves the rest. What is undone isn't made again.
 *
 * Partners may become one by this, and more actors be alike by them. So it goes on until nothing is left to merge, and then,
 * run again, makes no decision. It ends, since there are fewer actors each time. A dry run doesn't see what follows so.
 *
 * Reads all actors, as MergeSuggestions does. Each decision is a transaction of its own, and has an id made of the two
 * that it joins: however many processes do this at once, it is made once.
 *
 * @returns what was merged, or can't be since an actor is gone; each as soon as it is decided
 * @throws StoreUnavailable; what was merged stays merged then
 */
export async function* mergeSimilar(
  store: GraphStore,
  { minScore = MERGE_BAR, first = Infinity, isDryRun = false }: MergeSimilarOptions = {},
): AsyncGenerator<SimilarMerge, void> {
  const tried = new Set<string>();
  let merged = 0;
  for (let before = -1; before < merged && merged < first;) {
    before = merged;
    for await (const merge of oneRound(store, minScore, tried, isDryRun)) {
      yield merge;
      if (merge.failure === null && (merged += 1) >= first) break;
    }
    if (isDryRun) return;
  }
}

/**
 * Merges what is alike in the graph as it is.
 *
 * @param tried - ids of decisions that were made or failed, which aren't tried again; it grows
 */
async function* oneRound(
  store: GraphStore,
  minScore: number,
  tried: Set<string>,
  isDryRun: boolean,
): AsyncGenerator<SimilarMerge, void> {
  const { blocks, merged, participantOf } = await readBeforeSimilarity(store);
  const saidApart = await readSaidApart(store);
  const areApart = (a: KnownActor, b: KnownActor): boolean => saidApart(participantOf(a.id), participantOf(b.id));
  const groups = new CompleteLink(merged);
  const mayBeOne = ([a, b]: readonly [KnownActor, KnownActor]): boolean => !groups.areOne(a, b) && !areApart(a, b);
  const areTwo = (a: KnownActor, b: KnownActor): boolean => areApart(a, b) || namesAlike(a, b).score < SUGGESTION_BAR;
  const pairs = await everyPairOver(store, only(blocks.pairs(FEW), mayBeOne), minScore, participantOf);
  for (const [at, pair] of pairs.entries()) {
    if (at % 100 === 99) await breath();
    const [a, b] = pair.actors;
    const id = decisionId(pair);
    if (tried.has(id) || groups.areOne(a, b) || !groups.mayJoin(a, b, areTwo)) continue;
    tried.add(id);
    const { isNew, ...merge } = isDryRun
      ? { ...pair, change: null, failure: null, isNew: true }
      : await decided(store, id, pair);
    const { change, failure } = merge;
    if (failure === null && (change === null || change.undone === null)) groups.join(a, b);
    // What isn't new somebody else decided meanwhile.
    if (isNew) yield merge;
  }
}

async function decided(
  store: GraphStore,
  id: string,
  pair: LikelyPair,
): Promise<SimilarMerge & { readonly isNew: boolean }> {
  const ids = pair.actors.map((actor) => actor.id);
  const now = new Date().toISOString();
  try {
    const { change, isNew } = await decide(store, id, { kind: 'MERGE', ids }, { by: SIMILARITY, why: why(pair), now });
    return { ...pair, change, failure: null, isNew };
  } catch (error) {
    if (!(error instanceof SubjectUnknown || error instanceof DecisionInvalid)) throw error;
    return { ...pair, change: null, failure: error, isNew: true };
  }
}

/** `0.86: spelled alike: Khaled Omari, Khalid Omari; both of AF`. */
const why = ({ score, reasons }: LikelyPair): string => `${score.toFixed(2)}: ${reasons.join('; ')}`;

const decisionId = ({ actors }: LikelyPair): string => identifier(['similar', ...actors.map(({ id }) => id).sort()]);

function* only<T>(items: Iterable<T>, isWanted: (item: T) => boolean): Generator<T> {
  for (const item of items) if (isWanted(item)) yield item;
}
