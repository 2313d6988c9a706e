import { statementNames, statementText } from './statements.js';
import { wholeStatement } from './whole-statement.js';

const LISTS = statementNames().filter((name) => {
  // One that holds `:RELATION_TYPE` is known by the types alone.
  try {
    return statementText(name).then !== null;
  } catch {
    return false;
  }
});

describe('wholeStatement', () => {
  it.each(LISTS)('makes one of %s and what its header names', (name) => {
    const { cypher, then } = wholeStatement(name, name);
    expect(then).toBeNull();
    expect(cypher.match(/\bRETURN\b/g)).toHaveLength(1);
    expect(cypher).toMatch(/\nRETURN (ownerId, )?id, /);
  });

  it('keeps the order, and looks up each row by its id', () => {
    const list = { name: 'list', parameters: new Map(), then: 'sentence/by-ids' };
    expect(() => wholeStatement('list', { ...list, cypher: 'MATCH (x)\nRETURN x.id AS id' })).toThrow(RangeError);
    const { cypher } = wholeStatement('list', {
      ...list,
      then: 'article/by-ids',
      cypher: 'MATCH (x:Article)\nRETURN x.id AS id\nORDER BY x.day\nLIMIT 2',
    });
    expect(cypher).toMatch(
      /^MATCH \(x:Article\)\nWITH x\.id AS id\nORDER BY x\.day\nLIMIT 2\nMATCH \(article:Article \{id: id\}\)/,
    );
  });

  it('leaves alone what has no more to tell', () => {
    expect(wholeStatement('graph/stats', 'graph/stats')).toMatchObject(statementText('graph/stats'));
  });
});
