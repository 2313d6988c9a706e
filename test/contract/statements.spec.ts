import { readdirSync } from 'node:fs';
import { ofType, parametersOf, readStatement, statementNames, statementText } from '../../src/graph/statements.js';
import { RELATION_TYPES } from '../../src/ontology/relation-types.js';
import { readCases } from './read.cases.js';

/** Whatever runs statements on both stores. */
const CONTRACTS = readdirSync('test/contract').flatMap(
  (file) => /^([\w-]+)\.(?:contract|cases)\.ts$/.exec(file)?.[1] ?? [],
);

describe('cypher/', () => {
  it.each(statementNames())('%s declares exactly the parameters that it uses', (name) => {
    const { declared, used } = parametersOf(readStatement(name));
    expect(declared).toEqual(used);
  });

  it.each(statementNames())('%s has a header that says what it is for, and no line that is too long', (name) => {
    const lines = readStatement(name).split('\n');
    expect(lines[0]).toMatch(/^\/\/ [A-Z].*/);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  it.each(statementNames())('%s names the file that tries it', (name) => {
    const contract = /Contract: test\/contract\/([\w-]+)\.(?:contract|cases)\.ts\./.exec(readStatement(name))?.[1];
    expect(CONTRACTS).toContain(contract);
  });

  it('has a case for every statement that is read for people', () => {
    const read = statementNames().filter((name) => /read\.cases\.ts/.test(readStatement(name)));
    const tried = new Set(readCases.map(({ statement }) => statement));
    expect(read.filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('statementText', () => {
  it('makes one statement for each relation type of the ontology, and for no other', () => {
    for (const type of RELATION_TYPES)
      expect(statementText(ofType('relation/link', type)).cypher).toContain(`[:${type} {`);
    expect(() => statementText('relation/link')).toThrow(RangeError);
    expect(() => statementText('relation/link.LIKES')).toThrow(RangeError);
    expect(() => statementText('relation/link.PRESSURES]->() //')).toThrow(RangeError);
  });

  it('fills in all relation types where any will do', () => {
    const { cypher } = statementText('relation/around');
    expect(cypher).toContain(`[edge:${RELATION_TYPES.join('|')}]`);
    expect(cypher).not.toContain('RELATION_TYPE');
  });

  it('leaves the header out', () => {
    expect(statementText('graph/stats').cypher).toMatch(/^RETURN COUNT/);
  });

  it('knows what may be null', () => {
    const { parameters } = statementText('actor/list');
    expect(parameters.get('kinds')).toEqual({ type: 'list', nullable: true });
    expect(parameters.get('first')).toEqual({ type: 'integer', nullable: false });
  });
});
