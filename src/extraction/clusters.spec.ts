import { Clusters } from './clusters.js';
import { nameOf } from './found.fixture.js';

const clustersOf = (...texts: string[]) => new Clusters(texts.map((text, index) => nameOf(index, text)));
const texts = (clusters: Clusters) => clusters.all().map((members) => members.map(({ text }) => text));

describe('Clusters', () => {
  it('holds each mention alone at first', () => {
    expect(texts(clustersOf('a', 'b'))).toEqual([['a'], ['b']]);
  });

  it('lets the earliest mention stand for all that are joined, in whatever order they were', () => {
    const clusters = clustersOf('a', 'b', 'c', 'd');
    clusters.join(3, 2);
    clusters.join(2, 1);
    expect([1, 2, 3].map((index) => clusters.find(index))).toEqual([1, 1, 1]);
    expect(clusters.find(0)).toBe(0);
  });

  it('gives the mentions of a cluster in the order of the text', () => {
    const clusters = clustersOf('a', 'b', 'c', 'd');
    clusters.join(1, 3);
    clusters.join(0, 2);
    clusters.join(3, 2);
    expect(clusters.of(3).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(texts(clusters)).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('changes nothing where both are joined already', () => {
    const clusters = clustersOf('a', 'b');
    clusters.join(0, 1);
    clusters.join(1, 0);
    expect(texts(clusters)).toEqual([['a', 'b']]);
  });

  it('tells whether two are joined, be it by way of a third', () => {
    const clusters = clustersOf('a', 'b', 'c', 'd');
    clusters.join(0, 1);
    clusters.join(1, 2);
    expect([clusters.together(0, 2), clusters.together(0, 3)]).toEqual([true, false]);
  });
});
