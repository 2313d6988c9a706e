import { atOnce, inSlices } from './in-slices.js';

function* counted(steps: number, seen: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('does all of the work, in tasks that come later', async () => {
    const seen: number[] = [];
    const result = new Promise((done) => inSlices(counted(1_000, seen), done));
    expect(seen).toEqual([]);
    expect(await result).toBe('done');
    expect(seen).toHaveLength(1_000);
  });

  it('ends where it is', async () => {
    const seen: number[] = [];
    const done = jest.fn();
    inSlices(counted(10, seen), done)();
    await new Promise((later) => setTimeout(later, 20));
    expect([seen, done.mock.calls]).toEqual([[], []]);
  });
});

describe('atOnce', () => {
  it('gives what the work comes to', () => {
    expect(atOnce(counted(3, []))).toBe('done');
  });
});
