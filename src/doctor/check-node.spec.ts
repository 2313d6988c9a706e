import { checkNode } from './check-node.js';

describe('checkNode', () => {
  it.each([
    ['20.0.0', 'ok'],
    ['24.1.0', 'ok'],
    ['18.20.4', 'fail'],
  ])('of %s says %s', (version, verdict) => {
    expect(checkNode(version)).toMatchObject({ check: 'node', verdict });
  });
});
