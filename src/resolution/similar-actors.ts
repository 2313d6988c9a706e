import type { ActorKind } from '../ontology/actor-kinds.js';
import { acronymOf } from './initials.js';
import { kindClass } from './kind-class.js';
import type { Likeness } from './name-likeness.js';
import { nameKey } from './name-key.js';
import { nameWords } from './name-words.js';
import { groupLikeness } from './similar-groups.js';
import { personLikeness } from './similar-persons.js';

/** What the graph knows of an actor, as far as it tells who it is. */
export interface ActorProfile {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  /** Ids of the actors that it has relations with. */
  readonly company: ReadonlySet<string>;
  /** How many articles name it. */
  readonly articles: number;
}

export interface Similarity {
  /** From 0 to 1; compare with MERGE_BAR and SUGGESTION_BAR. No probability. */
  readonly score: number;
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[];
}

/** All figures here were chosen on the first half of evaluation/actor-pairs.jsonl. */
const SAME_COUNTRY = 0.08;
const ONE_PARTNER = 0.03;
const MORE_PARTNERS = 0.08;
/** The most that two can have where something speaks against them: a suggestion. */
const DOUBTED = 0.7;

/**
 * Says how likely two actors of the graph are one, and why. Names count first, other names second; a common country and
 * common partners add to names that are alike, and never make up for names that aren't.
 *
 * Never one, whatever else is alike: different classes of kinds, given names, generations, or numbers. Different countries
 * make of one name a suggestion, and nothing of a name that many countries have. The order of the two doesn't matter.
 */
export function similarity(a: ActorProfile, b: ActorProfile): Similarity {
  const [classOfA, classOfB] = [kindClass(a.kind), kindClass(b.kind)];
  if (classOfA !== classOfB) return { score: 0, reasons: [`different kinds: ${classOfA}, ${classOfB}`] };
  const names = bestLikeness(a, b);
  if (names.score === 0) return { score: 0, reasons: names.reasons };
  const { bonus, reasons } = circumstances(a, b);
  const apart = countriesApart(a, b);
  const needsCountry = [a, b].some(({ name, kind }) => nameKey(name, kind).reach === 'country');
  const sum = Math.min(1, names.score + bonus);
  const score =
    apart !== null
      ? Math.min(sum, needsCountry ? 0.3 : names.score >= 0.9 ? DOUBTED : 0.4)
      : needsCountry && !haveCountry(a, b)
        ? Math.min(sum, DOUBTED)
        : sum;
  return {
    score: Math.round(score * 100) / 100,
    reasons: [...names.reasons, ...reasons, ...(apart === null ? [] : [apart])],
  };
}

/** The names, and where they leave it open, the other names. What the names exclude no alias makes good. */
function bestLikeness(a: ActorProfile, b: ActorProfile): Likeness {
  const main = likeness(a.name, b.name, a, b);
  if (main.isVetoed) return main;
  const others = [a.name, ...a.aliases].flatMap((one) =>
    [b.name, ...b.aliases]
      .filter((other) => (one !== a.name || other !== b.name) && tell(one, other, a.kind))
      .map((other) => ofAlias(likeness(one, other, a, b), one === a.name || other === b.name)),
  );
  return others.reduce((best, other) => (other.score > best.score ? other : best), main);
}

/** An alias that is the other's own name says more than two aliases that are alike. */
function ofAlias({ score, reasons, isVetoed }: Likeness, isOneMain: boolean): Likeness {
  const told = isOneMain && score >= 0.74 ? Math.max(score, 0.8) : Math.min(score, 0.45);
  return { score: isOneMain && score < 0.74 ? Math.min(score, 0.5) : told, reasons, isVetoed };
}

/**
 * Whether other names say more than the names do. A bare family name doesn't, nor an acronym beside a full name: two bodies
 * of other names share acronyms.
 */
function tell(one: string, other: string, kind: ActorKind): boolean {
  if (kindClass(kind) === 'person') return [one, other].every((name) => nameWords(name).length > 1);
  return (acronymOf(one) === null) === (acronymOf(other) === null);
}

function likeness(one: string, other: string, a: ActorProfile, b: ActorProfile): Likeness {
  return kindClass(a.kind) === 'person' ? personLikeness(one, other) : groupLikeness(one, other, [a.kind, b.kind]);
}

function circumstances(a: ActorProfile, b: ActorProfile): { bonus: number; reasons: string[] } {
  const common = [...a.company].filter((id) => b.company.has(id)).length;
  const country = a.country !== null && a.country === b.country ? a.country : null;
  return {
    bonus: (country === null ? 0 : SAME_COUNTRY) + (common > 1 ? MORE_PARTNERS : common * ONE_PARTNER),
    reasons: [
      ...(country === null ? [] : [`both of ${country}`]),
      ...(common === 0 ? [] : [`${common} common partner${common === 1 ? '' : 's'}`]),
    ],
  };
}

function countriesApart(a: ActorProfile, b: ActorProfile): string | null {
  const [one, other] = [countryOf(a), countryOf(b)];
  return one === null || other === null || one === other ? null : `different countries: ${one}, ${other}`;
}

const countryOf = ({ name, kind, country }: ActorProfile): string | null => nameKey(name, kind).country ?? country;

const haveCountry = (a: ActorProfile, b: ActorProfile): boolean => countryOf(a) !== null && countryOf(b) !== null;
