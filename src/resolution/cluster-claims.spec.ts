import fc from 'fast-check';
import { clusterClaims, REACH_DAYS, type ToldClaim } from './cluster-claims.js';

const DAY_MS = 86_400_000;

/** The day that many days after 2024-03-01. */
const day = (at: number): string => new Date(Date.parse('2024-03-01') + at * DAY_MS).toISOString().slice(0, 10);

const PLACES: Readonly<Record<string, Pick<ToldClaim, 'placeId' | 'country' | 'isCountry'>>> = {
  '-': { placeId: null, country: null, isCountry: false },
  paris: { placeId: 'paris', country: 'FR', isCountry: false },
  lyon: { placeId: 'lyon', country: 'FR', isCountry: false },
  france: { placeId: 'france', country: 'FR', isCountry: true },
  rome: { placeId: 'rome', country: 'IT', isCountry: false },
  italy: { placeId: 'italy', country: 'IT', isCountry: true },
  atlantis: { placeId: 'atlantis', country: null, isCountry: true },
};

interface Told {
  readonly from: number | null;
  /** Days; null where it has no end. */
  readonly days: number | null;
  readonly timed: boolean;
  readonly place: string;
  /** What else the key tells apart, such as an unnamed participant. */
  readonly who: string;
  readonly victims: string | null;
}

function claimOf(id: string, { from, days, timed, place, who, victims }: Told): ToldClaim {
  const interval = {
    from: from === null ? null : day(from),
    to: days === null ? null : day((from ?? 0) + days),
  };
  return {
    id,
    key: [who, victims, interval.from, interval.to].join(' '),
    timed,
    victims,
    ...interval,
    ...PLACES[place]!,
  };
}

/** Claims from "a:t0@paris" (timed, day 0, in Paris), "b:u1" (published on day 1), "c:t0+7" (a week), "d:?" (no day), "e:t0!x" (x as victim). */
function claims(words: string): ToldClaim[] {
  return words.split(' ').map((word) => {
    const [, id = '', kind, from, days = '1', place = '-', victims = null] =
      /^(\w+):([tu?])(\d+)?(?:\+(\d+))?(?:@(\w+))?(?:!(\w+))?$/.exec(word)!;
    const isDateless = kind === '?';
    return claimOf(id, {
      from: isDateless ? null : Number(from),
      days: isDateless ? null : Number(days),
      timed: kind === 't',
      place,
      who: 'x',
      victims,
    });
  });
}

/** Which claims met: "a b | c". */
function met(given: readonly ToldClaim[], areApart?: (a: string, b: string) => boolean): string {
  return clusterClaims(given, areApart)
    .map((cluster) => cluster.claims.map(({ id }) => id).join(' '))
    .sort()
    .join(' | ');
}

describe('clusterClaims', () => {
  it.each([
    ['one day meets', 'a:t0 b:t0', 'a b'],
    ['two days stay apart', 'a:t0 b:t1', 'a | b'],
    ['one place meets', 'a:t0@paris b:t0@paris', 'a b'],
    ['two places stay apart', 'a:t0@paris b:t0@rome', 'a | b'],
    ['no place is the only place', 'a:t0@paris b:t0', 'a b'],
    ['no place is none of two', 'a:t0@paris b:t0@rome c:t0 d:t0', 'a | b | c d'],
    ['a country is the only spot in it', 'a:t0@paris b:t0@france c:t0@rome', 'a b | c'],
    ['a country is none of two spots in it', 'a:t0@paris b:t0@france c:t0@lyon', 'a | b | c'],
    ['a country is no spot of another', 'a:t0@rome b:t0@france', 'a | b'],
    ['no place is the only country', 'a:t0@france b:t0', 'a b'],
    ['a country whose code is unknown is a spot', 'a:t0@atlantis b:t0@paris', 'a | b'],
    ['the day of publication is the day', 'a:t0 b:u0', 'a b'],
    ['the day of publication is the day after', 'a:t0 b:u1', 'a b'],
    ['the day of publication is two days after', 'a:t0 b:u2', 'a b'],
    ['three days after is another', 'a:t0 b:u3', 'a | b'],
    ['nothing is told before it happened', 'a:t1 b:u0', 'a | b'],
    ['the nearest day wins', 'a:t0 b:t1 c:u2', 'a | b c'],
    ['the nearest day at that place wins', 'a:t0@paris b:t1@rome c:u2@paris', 'a c | b'],
    ['a place joins what has none', 'a:t0 b:u1@paris c:u2@paris', 'a b c'],
    ['two places do not meet where there was none', 'a:t0 b:u1@paris c:u2@rome d:u1', 'a d | b | c'],
    ['what could be two joins neither', 'a:t0@paris b:t0@rome c:u1', 'a | b | c'],
    ['what is only published meets on one day', 'a:u0 b:u0', 'a b'],
    ['what is only published meets on two days', 'a:u0 b:u1', 'a b'],
    ['what is only published does not chain', 'a:u0 b:u1 c:u2 d:u3', 'a b | c | d'],
    ['what is only published starts again after a day', 'a:u0 b:u1 c:u3 d:u4', 'a b | c d'],
    ['two days meet at one place only', 'a:u0@paris b:u1@paris c:u1@rome', 'a b | c'],
    ['two days do not meet where it could be either place', 'a:u0 b:u1@paris c:u1@rome', 'a | b | c'],
    ['what joined a dated one is no day of a chain', 'a:t0 b:u1 c:u3 d:u4', 'a b | c d'],
    ['a week is that week', 'a:t0+7 b:t0+7 c:t0', 'a b | c'],
    ['a week at two places stays apart', 'a:t0+7@paris b:t0+7@rome', 'a | b'],
    ['a month is no week', 'a:t0+7 b:t0+31', 'a | b'],
    ['what has no day meets by what it says', 'a:? b:?@paris c:t0', 'a b | c'],
    ['other victims are another', 'a:t0!army b:t0!rebels', 'a | b'],
    ['victims not told of are the only ones', 'a:t0!army b:t0 c:u2', 'a b c'],
    ['victims not told of are none of two', 'a:t0!army b:t1!rebels c:t0', 'a | b | c'],
    ['victims not told of are those at that place', 'a:t0@paris!army b:t0@rome!rebels c:t0@rome', 'a | b c'],
    ['victims not told of are none at another place', 'a:t0@paris!army b:t0@rome', 'a | b'],
    ['a war that is fought daily is no one event', 'a:t0 b:u0 c:t1 d:u1 e:t2 f:u2', 'a b | c d | e f'],
  ])('%s', (_, words, expected) => {
    expect(met(claims(words))).toBe(expected);
  });

  it('takes the dated, the earliest, the most told for the leader', () => {
    const [cluster] = clusterClaims([
      claimOf('a', { from: 1, days: 1, timed: false, place: '-', who: 'gunmen', victims: null }),
      claimOf('b', { from: 0, days: 1, timed: true, place: 'paris', who: 'two men', victims: null }),
      claimOf('c', { from: 0, days: 1, timed: true, place: '-', who: 'gunmen', victims: null }),
      claimOf('d', { from: 0, days: 1, timed: true, place: '-', who: 'gunmen', victims: null }),
    ]);
    expect(cluster).toMatchObject({ id: `gunmen  ${day(0)} ${day(1)}`, leader: { id: 'c' } });
    expect(cluster!.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps apart what an analyst parted, and the rest together', () => {
    const given = claims('a:t0 b:u1 c:u2');
    const [a, b] = given.map(({ key }) => key);
    expect(met(given, (one, other) => one === a && other === b)).toBe('a c | b');
    expect(met(given, (one, other) => one === b && other === a)).toBe('a c | b');
  });
});

describe('clusterClaims, whatever it is given', () => {
  const told = fc.record<Told>({
    from: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 24 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    days: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.constantFrom(2, 7, null)),
    timed: fc.boolean(),
    place: fc.constantFrom(...Object.keys(PLACES), '-', '-'),
    who: fc.constantFrom('x', 'y', 'z'),
    victims: fc.constantFrom('army', 'rebels', null),
  });
  const someClaims = fc
    .array(told, { maxLength: 60 })
    .map((all) => all.map((one, at) => claimOf(`c${String(at).padStart(2, '0')}`, one)));
  const pairs = fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 12 });

  /** Says of the keys of some pairs of claims that they are apart. */
  const parting = (given: readonly ToldClaim[], parted: readonly (readonly [number, number])[]) => {
    const apart = new Set(
      parted
        .map(([a, b]) => [given[a]?.key, given[b]?.key])
        .filter(([a, b]) => a !== b)
        .map((keys) => JSON.stringify(keys)),
    );
    return (a: string, b: string): boolean => apart.has(JSON.stringify([a, b])) || apart.has(JSON.stringify([b, a]));
  };

  it('is a function of the set: no order, no repeats', () => {
    fc.assert(
      fc.property(someClaims, pairs, fc.infiniteStream(fc.nat()), (given, parted, numbers) => {
        const areApart = parting(given, parted);
        const order = new Map(given.map((claim) => [claim, numbers.next().value]));
        const other = [...given, ...given.slice(0, 5)].sort((a, b) => order.get(a)! - order.get(b)!);
        expect(clusterClaims(other, areApart)).toEqual(clusterClaims(given, areApart));
      }),
      { numRuns: 300 },
    );
  });

  it('puts each claim in one cluster, each cluster under an id of its own, sorted', () => {
    fc.assert(
      fc.property(someClaims, pairs, (given, parted) => {
        const clusters = clusterClaims(given, parting(given, parted));
        const ids = clusters.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(clusters.flatMap((cluster) => cluster.claims.map(({ id }) => id)).sort()).toEqual(
          given.map(({ id }) => id),
        );
        expect(clusters.every(({ leader, claims: all }) => all.includes(leader))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never holds together what is apart', () => {
    fc.assert(
      fc.property(someClaims, pairs, (given, parted) => {
        const areApart = parting(given, parted);
        for (const { claims: all } of clusterClaims(given, areApart)) {
          expect(all.some((a) => all.some((b) => areApart(a.key, b.key)))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never holds two spots, nor days further apart than one can look back', () => {
    fc.assert(
      fc.property(someClaims, (given) => {
        for (const { claims: all } of clusterClaims(given)) {
          const days = all.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
          expect(days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(2 * DAY_MS);
          const spots = all.filter(({ placeId, from, to, isCountry, country }) => {
            return placeId !== null && !(isCountry && country !== null) && (from !== null || to !== null);
          });
          expect(new Set(spots.map(({ placeId }) => placeId)).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('depends on nothing further away than REACH_DAYS', () => {
    fc.assert(
      fc.property(someClaims, pairs, fc.nat(24), fc.nat(6), (given, parted, start, length) => {
        const areApart = parting(given, parted);
        const within = ({ from }: ToldClaim, margin: number): boolean =>
          from === null || (from >= day(start - margin) && from <= day(start + length + margin));
        const around = given.filter((claim) => within(claim, REACH_DAYS));
        const inside = (clusters: ReturnType<typeof clusterClaims>) =>
          clusters.filter(({ claims: all }) => all.some((claim) => within(claim, 0)));
        expect(inside(clusterClaims(around, areApart))).toEqual(inside(clusterClaims(given, areApart)));
      }),
      { numRuns: 3000 },
    );
  });
});
