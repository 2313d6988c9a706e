import type { ResolvedClaim } from '../resolution/resolved-article.js';
import { STATUSES } from '../ontology/statuses.js';
import { surestMode, tally } from './tally.js';

const claim = (known: Partial<ResolvedClaim>): ResolvedClaim =>
  ({ status: 'ACTUAL', confidence: 0.5, mode: null, ...known }) as ResolvedClaim;

describe('tally', () => {
  it('counts each status, and takes the highest confidence', () => {
    const claims = STATUSES.map((status, at) => claim({ status, confidence: at / 10 }));
    expect(tally([...claims, claim({})])).toEqual({
      claims: 8,
      actual: 2,
      planned: 1,
      threatened: 1,
      alleged: 1,
      denied: 1,
      failed: 1,
      hypothetical: 1,
      confidence: 0.6,
    });
  });
});

describe('surestMode', () => {
  it.each([
    ['none where no claim has one', [claim({})], null],
    [
      'that of the surest that has one',
      [claim({ confidence: 1 }), claim({ mode: 'a', confidence: 0.1 }), claim({ mode: 'b' })],
      'b',
    ],
    ['of two the first in the alphabet', [claim({ mode: 'b' }), claim({ mode: 'a' })], 'a'],
  ])('is %s', (_, claims, mode) => {
    expect(surestMode(claims).mode).toBe(mode);
    expect(surestMode([...claims].reverse()).mode).toBe(mode);
  });
});
