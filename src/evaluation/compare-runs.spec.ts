import { annotated, extraction, foundAttack, foundMeeting } from './annotated.fixture.js';
import { compareRuns, readRun } from './compare-runs.js';
import { judge } from './judge.js';
import { runOf } from './run.js';

const run = (...events: Parameters<typeof extraction>[0] & object) =>
  runOf([judge(annotated(), extraction(events))], 'test');

describe('compareRuns', () => {
  it('finds a run the same as itself', () => {
    const comparison = compareRuns(run(foundAttack()), run(foundAttack()));
    expect(comparison.measures.dyads).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(comparison).toMatchObject({ newlyMissed: [], newlyFound: [], newlySpurious: [], noLongerSpurious: [] });
  });

  it('tells what one run found and the other missed', () => {
    const comparison = compareRuns(run(foundAttack()), run(foundMeeting(), foundAttack({ sources: ['officials'] })));
    const labels = (faults: readonly { label: string }[]) => faults.map(({ label }) => label);
    expect(labels(comparison.newlyFound)).toEqual(['CONSULT blues -> reds']);
    expect(labels(comparison.newlyMissed)).toEqual(['ASSAULT reds -> Tarvo']);
    expect(labels(comparison.newlySpurious)).toEqual(['ASSAULT officials -> tarvo [ACTUAL]']);
    expect(comparison.measures.dyads.precision).toBe(-0.5);
  });

  it('leaves out the faults of articles that only one run has', () => {
    const other = { ...run(), articles: ['other.json'], faults: [] };
    const { newlyMissed, onlyNow, onlyEarlier } = compareRuns(other, run());
    expect({ newlyMissed, onlyNow, onlyEarlier }).toEqual({
      newlyMissed: [],
      onlyNow: ['reds.json'],
      onlyEarlier: ['other.json'],
    });
  });
});

describe('readRun', () => {
  it('reads what was saved', () => {
    expect(readRun(JSON.stringify(run(foundAttack())), 'run.json')).toEqual(run(foundAttack()));
  });

  it.each([
    ['no JSON', '{', 'run.json is no JSON.'],
    ['something else', '{"format": "other"}', 'run.json holds no evaluation.'],
    ['nothing', 'null', 'run.json holds no evaluation.'],
  ])('refuses %s', (_, source, message) => {
    expect(() => readRun(source, 'run.json')).toThrow(message);
  });
});
