import Sequencer from '@jest/test-sequencer';

/** What takes a third of the time of all, the longest first. Jest knows only what it has run before, or how long a file is. */
const LONGEST = ['neo4j-store.spec.ts', 'embedded-store.spec.ts'];

/** Begins with the longest specs, so that no worker is left alone with one in the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const placeOf = ({ path }) => LONGEST.findLastIndex((name) => path.endsWith(name));
    const first = sorted.filter((test) => placeOf(test) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
    return [...first, ...sorted.filter((test) => placeOf(test) < 0)];
  }
}
