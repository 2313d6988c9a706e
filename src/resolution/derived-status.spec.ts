import type { Status } from '../ontology/statuses.js';
import { derivedStatus, isContested, type StatusCounts } from './derived-status.js';

const NONE: StatusCounts = {
  ACTUAL: 0,
  PLANNED: 0,
  THREATENED: 0,
  ALLEGED: 0,
  DENIED: 0,
  FAILED: 0,
  HYPOTHETICAL: 0,
};

describe('derivedStatus', () => {
  it.each<[string, Partial<StatusCounts>, Status, boolean]>([
    ['what all assert happened', { ACTUAL: 2 }, 'ACTUAL', false],
    ['what was planned, and then done, happened', { ACTUAL: 1, PLANNED: 5 }, 'ACTUAL', false],
    ['one assertion is more than any allegation', { ACTUAL: 1, ALLEGED: 5 }, 'ACTUAL', false],
    ['what is alleged only stays so', { ALLEGED: 2 }, 'ALLEGED', false],
    ['a denial does not undo what another says', { ACTUAL: 1, DENIED: 1 }, 'ACTUAL', true],
    ['a denial does not undo an allegation', { ALLEGED: 1, DENIED: 1 }, 'ALLEGED', true],
    ['what more deny than tell is denied', { ACTUAL: 1, DENIED: 2 }, 'DENIED', true],
    ['what is denied only is denied', { DENIED: 1 }, 'DENIED', false],
    ['what was foiled failed', { FAILED: 2, ACTUAL: 1 }, 'FAILED', false],
    ['what was foiled and denied failed', { FAILED: 1, DENIED: 1 }, 'FAILED', true],
    ['a plan is a plan', { PLANNED: 1, HYPOTHETICAL: 1 }, 'PLANNED', false],
    ['a threat that more tell than a plan is a threat', { PLANNED: 1, THREATENED: 2 }, 'THREATENED', false],
    ['a plan that is denied as often is a plan', { PLANNED: 1, DENIED: 1 }, 'PLANNED', false],
    ['a plan that more deny is denied', { PLANNED: 1, DENIED: 2 }, 'DENIED', false],
    ['a foiled plan failed', { PLANNED: 3, FAILED: 1 }, 'FAILED', false],
  ])('%s', (_, some, status, contested) => {
    expect(derivedStatus({ ...NONE, ...some })).toBe(status);
    expect(isContested({ ...NONE, ...some })).toBe(contested);
  });

  it('has nothing to say of an event that nobody tells of', () => {
    expect(() => derivedStatus(NONE)).toThrow(RangeError);
  });
});
