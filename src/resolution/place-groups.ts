import { groupBy } from './group-by.js';

/** A place as a claim tells it: a spot, a whole country, or none (null). */
export interface ToldPlace {
  readonly placeId: string | null;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  readonly isCountry: boolean;
}

/** What happened at one place, or at places that may be one. */
export interface PlaceGroup<T extends ToldPlace> {
  /** Whichever of them says most exactly where. */
  readonly main: ToldPlace;
  readonly members: readonly T[];
}

/**
 * Groups what may have happened at one place. Spots stay apart; a whole country joins the one spot that lies in it; what has no
 * place joins the one group that there is. Where there are several to choose from, each of those is a group of its own.
 *
 * @param members - one of each placeId. Time is linear
 */
export function groupByPlace<T extends ToldPlace>(members: readonly T[]): PlaceGroup<T>[] {
  const groups = members.filter(isSpot).map(groupOf);
  const spotsIn = indexed(groups);
  for (const member of members.filter(isWholeCountry)) {
    const spots = spotsIn.get(member.country!) ?? [];
    if (spots.length === 1) spots[0]!.members.push(member);
    else groups.push(groupOf(member));
  }
  for (const member of members.filter(({ placeId }) => placeId === null)) {
    if (groups.length === 1) groups[0]!.members.push(member);
    else groups.push(groupOf(member));
  }
  return groups;
}

/** Whether all of them may be one place: no two spots, no two countries, no spot outside the country. */
export function areOnePlace(places: readonly ToldPlace[]): boolean {
  const spots = new Map(places.filter(isSpot).map((spot) => [spot.placeId, spot.country]));
  const countries = new Set(places.filter(isWholeCountry).map(({ country }) => country));
  const [spotCountry] = spots.values();
  return spots.size <= 1 && countries.size <= 1 && (spots.size === 0 || [...countries].every((c) => c === spotCountry));
}

/** Groups of one day, to be found by where something is said to have happened. */
export class PlaceIndex<T extends ToldPlace> {
  private readonly byPlace: ReadonlyMap<string | null, PlaceGroup<T>>;
  private readonly spotsIn: ReadonlyMap<string, readonly PlaceGroup<T>[]>;
  private readonly countries: ReadonlyMap<string, readonly PlaceGroup<T>[]>;
  private readonly nowhere: readonly PlaceGroup<T>[];

  constructor(readonly groups: readonly PlaceGroup<T>[]) {
    this.byPlace = new Map(groups.flatMap((group) => group.members.map(({ placeId }) => [placeId, group])));
    this.spotsIn = indexed(groups.filter(({ main }) => isSpot(main)));
    this.countries = indexed(groups.filter(({ main }) => isWholeCountry(main)));
    this.nowhere = groups.filter(({ main }) => main.placeId === null);
  }

  /** Every group that may be at that place. */
  compatible(place: ToldPlace): readonly PlaceGroup<T>[] {
    const same = this.byPlace.get(place.placeId);
    if (place.placeId === null) return this.groups;
    const within = isWholeCountry(place) ? (this.spotsIn.get(place.country!) ?? []) : [];
    const around = place.country === null ? [] : (this.countries.get(place.country) ?? []);
    return [...new Set([...(same === undefined ? [] : [same]), ...within, ...around, ...this.nowhere])];
  }

  /** The group that holds that very place, else the only one that may be there; null where there's none, or several. */
  match(place: ToldPlace): PlaceGroup<T> | null {
    const same = this.byPlace.get(place.placeId);
    if (same !== undefined) return same;
    const [only, other] = this.compatible(place);
    return other === undefined ? (only ?? null) : null;
  }
}

const isWholeCountry = ({ placeId, country, isCountry }: ToldPlace): boolean =>
  placeId !== null && country !== null && isCountry;

const isSpot = (place: ToldPlace): boolean => place.placeId !== null && !isWholeCountry(place);

const groupOf = <T extends ToldPlace>(member: T): { main: ToldPlace; members: T[] } => ({
  main: member,
  members: [member],
});

/** Groups by the country of their place; those of none are left out. */
function indexed<G extends { readonly main: ToldPlace }>(groups: readonly G[]): Map<string, G[]> {
  const byCountry = groupBy(groups, ({ main }) => main.country);
  byCountry.delete(null);
  return byCountry as Map<string, G[]>;
}
