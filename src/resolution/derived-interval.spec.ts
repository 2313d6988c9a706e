import { derivedInterval, type ToldTime } from './derived-interval.js';

/** A claim from "source from to": `*` before it for a time that the text tells, `-` for an open side. */
function told(words: string): ToldTime {
  const [source = '', from, to] = words.split(' ');
  const dayOf = (day: string | undefined) => (day === undefined || day === '-' ? null : `2024-${day}`);
  return { timed: source.startsWith('*'), sourceId: source.replace('*', ''), from: dayOf(from), to: dayOf(to) };
}

describe('derivedInterval', () => {
  it.each<[string, string[], [string | null, string | null]]>([
    ['nothing where nothing is told', [], [null, null]],
    ['nothing where no claim has a day', ['a - -'], [null, null]],
    ['what the text tells, before the day of publication', ['*a 03-01 03-08', 'b 03-05 03-06'], ['03-01', '03-08']],
    ['the most exact', ['*a 03-01 03-08', '*b 03-02 03-03'], ['03-02', '03-03']],
    ['an interval before an open one', ['*a 03-01 -', '*b 01-01 12-31'], ['01-01', '12-31']],
    ['what most sources tell', ['*a 03-01 03-02', '*b 03-02 03-03', '*c 03-02 03-03'], ['03-02', '03-03']],
    ['a source once', ['*a 03-01 03-02', '*b 03-02 03-03', '*b 03-02 03-03'], ['03-01', '03-02']],
    ['the first day of publication', ['a 03-02 03-03', 'b 03-02 03-03', 'c 03-01 03-02'], ['03-01', '03-02']],
    ['what has a beginning before what has none', ['*a - 03-01', '*b 03-05 -'], ['03-05', null]],
  ])('is %s', (_, claims, [from, to]) => {
    const year = (day: string | null) => (day === null ? null : `2024-${day}`);
    const expected = { from: year(from), to: year(to) };
    expect(derivedInterval(claims.map(told))).toEqual(expected);
    expect(derivedInterval(claims.map(told).reverse())).toEqual(expected);
  });
});
