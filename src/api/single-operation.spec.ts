import { parse, print } from 'graphql';
import { singleOperation } from './single-operation.js';

const lines = (document: ReturnType<typeof singleOperation>) => document && print(document).replace(/\s+/g, ' ').trim();

describe('singleOperation', () => {
  it('leaves a document of one operation as it is', () => {
    expect(singleOperation(parse('query A { a }'), 'A')).toBeUndefined();
  });

  it('keeps the operation asked for, with the fragments that it needs and no others', () => {
    const document = parse(`query A { ...F } query B { ...G } query C { c }
      fragment F on Query { a } fragment G on Query { ...H } fragment H on Query { b }`);
    expect(lines(singleOperation(document, 'B'))).toBe(
      'query B { ...G } fragment G on Query { ...H } fragment H on Query { b }',
    );
    expect(lines(singleOperation(document, 'C'))).toBe('query C { c }');
  });

  it.each([undefined, 'D'])('leaves it to the execution to refuse the operation %s', (name) => {
    const document = parse('query A { a } query B { b }');
    expect(singleOperation(document, name)).toBe(document);
  });
});
