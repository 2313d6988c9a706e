// Requests that would cost a server dear if it did what they say. Each is a function of a number, which makes it another
// text each time, so that no cache of queries answers in the place of the limits.

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (count, opening, middle, closing) => opening.repeat(count) + middle + closing.repeat(count);

/** A list or an object within another, so many levels deep, as text. */
const deepList = (levels) => nested(levels, '[', '"AID"', ']');
const deepObject = (levels) => nested(levels, '{"since":', '"2024-01-01"', '}');

const EVENTS = `query ($types: [EventType!], $filter: Filter) {
  events(filter: {types: $types}) { totalCount } others: events(filter: $filter) { totalCount }`.replaceAll('\n', ' ');

const LISTS = ['events', 'actors', 'relations', 'articles'];

/** @type {readonly {name: string, body: (salt: number) => string}[]} */
export const ATTACKS = [
  query('10,000 nested fields', () => `{ events ${nested(5_000, '{ edges { node ', '{ id }', '} }')} }`),
  query(
    '10,000 nested fields that the schema has',
    () => `{ events { edges { node ${nested(2_500, '{ claims { edges { node { event ', '{ id }', '} } } }')} } } }`,
  ),
  query('nested just under the limit on tokens', () => `{ ${nested(1_600, 'events { ', 'id', '}')} }`),
  query('10,000 aliases', () => `{ ${times(10_000, (at) => `a${at}: __typename`)} }`),
  query('aliases just under the limit on tokens', () => `{ ${times(1_600, (at) => `a${at}: __typename`)} }`),
  query('10,000 times the same field', () => `{ ${'__typename '.repeat(10_000)} }`),
  query('the same field, just under the limit on tokens', () => `{ ${'__typename '.repeat(4_900)} }`),
  query('the same field in inline fragments', () => `{ ${'... on Query { __typename } '.repeat(800)} }`),
  query('10,000 directives', () => `{ __typename ${'@skip(if: false) '.repeat(10_000)} }`),
  query('directives just under the limit on tokens', () => `{ __typename ${'@x '.repeat(2_400)} }`),
  query(
    '10,000 fragments',
    () =>
      `{ ${times(10_000, (at) => `...F${at}`)} } ${times(10_000, (at) => `fragment F${at} on Query { __typename }`)}`,
  ),
  query(
    'fragments just under the limit on tokens',
    () => `{ ${times(480, (at) => `...F${at}`)} } ${times(480, (at) => `fragment F${at} on Query { __typename }`)}`,
  ),
  query(
    '30 large fragments compared with each other',
    () =>
      `{ ${times(30, (at) => `...F${at}`)} } ${times(30, (at) => `fragment F${at} on Query { ${LISTS.map((list) => `${list} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }`).join(' ')} }`)}`,
  ),
  query(
    'fragments as large as they may be, compared with each other',
    () =>
      `{ ${times(30, (at) => `...F${at}`)} } ${times(30, (at) => `fragment F${at} on Query { ${times(32, (of) => `f${of}`)} }`)}`,
  ),
  query('1,000 fields that the schema has not', () => `{ ${times(1_000, (at) => `event${at}s`)} }`),
  query(
    '4,900 values that the schema has not',
    () => `{ events(filter: {types: [${'ASSAULTED '.repeat(4_900)}]}) { totalCount } }`,
  ),
  query(
    '1,000 variables that nothing uses',
    () => `query (${times(1_000, (at) => `$v${at}: EventTypes`)}) { __typename }`,
  ),
  query(
    'a fragment that spreads itself',
    () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
  ),
  query(
    'fragments that double 29 times',
    () =>
      `{ ...F0 } ${times(28, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F28 on Query { __typename }`,
  ),
  query('1,000 operations', () => times(1_000, (at) => `query Q${at} { __typename }`)),
  query(
    'pages of pages',
    () =>
      `{ events(first: 500) { edges { node { claims(first: 500) { edges { node { event { claims(first: 500) { totalCount } } } } } } } } }`,
  ),
  query(
    'introspection, round and round',
    () => `{ __schema { types ${nested(20, '{ fields { type ', '{ name }', '} }')} } }`,
  ),
  body(
    'a list 100,000 levels deep in the variables',
    (salt) => `{"query": "${EVENTS} q${salt}: __typename }", "variables": {"types": ${deepList(100_000)}}}`,
  ),
  body(
    'objects 100,000 levels deep in the variables',
    (salt) => `{"query": "${EVENTS} q${salt}: __typename }", "variables": {"filter": ${deepObject(100_000)}}}`,
  ),
  body(
    '9,000 values in the variables that the schema has not',
    (salt) =>
      `{"query": "${EVENTS} q${salt}: __typename }", "variables": {"types": [${'"AIDD",'.repeat(8_999)}"AID"]}}`,
  ),
  body(
    '10,000 variables that nothing declares',
    (salt) =>
      `{"query": "${EVENTS} q${salt}: __typename }", "variables": {${times(9_999, (at) => `"v${at}": 1,`)} "types": "X"}}`,
  ),
  body(
    '90,000 variables that nothing declares',
    (salt) =>
      `{"query": "${EVENTS} q${salt}: __typename }", "variables": {${times(89_999, (at) => `"v${at}": 1,`)} "types": "X"}}`,
  ),
  body(
    '1,000,000 values in the variables',
    (salt) => `{"query": "${EVENTS} q${salt}: __typename }", "variables": {"types": [${'1,'.repeat(999_999)}1]}}`,
  ),
  query(
    'an object 3,000 levels deep in the query',
    () => `{ events(filter: ${nested(1_500, '{since: ', '1', '}')}) { totalCount } }`,
  ),
  query('a query of 7 megabytes', () => `{ ${'a '.repeat(3_400_000)} }`),
  body(
    '10,000 queries in a list',
    (salt) => `[${times(10_000, (at) => `{"query":"{ a${salt}: __typename }"}${at === 9_999 ? '' : ','}`)}]`,
  ),
];

function query(name, text) {
  return { name, body: (salt) => JSON.stringify({ query: `# ${salt}\n${text(salt)}` }) };
}

function body(name, text) {
  return { name, body: text };
}
