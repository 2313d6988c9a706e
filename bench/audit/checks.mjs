// What a public audit of a GraphQL server looks at: the thirteen checks of graphql-cop (github.com/dolevf/graphql-cop), and
// more of the same kind. Each asks a running server, and says whether the server let itself be had.

/**
 * @typedef {object} Target
 * @property {string} url - of the server, without a path
 * @property {Record<string, string>} headers - such as the key
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {'graphql-cop' | 'ours'} from
 * @property {boolean} [openOnThisMachine] - a server that only this machine can reach has it on, by choice
 * @property {(target: Target) => Promise<string | null>} fault - what was found, or null where all is well
 */

const json = (target, body, { path = '/graphql', headers = {} } = {}) =>
  send(target, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function send(target, path, options = {}) {
  const response = await fetch(`${target.url}${path}`, {
    redirect: 'manual',
    ...options,
    headers: { ...target.headers, ...options.headers },
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', text, answer: parsed(text) };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const many = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const codeOf = ({ answer }) => answer.errors?.[0]?.extensions?.code;

/** A fault where the query was answered. */
async function mustBeRefused(target, query, most) {
  const reply = await json(target, { query });
  if (reply.answer.data == null && reply.answer.errors?.length > 0) return null;
  return `${most} were answered`;
}

const MUTATION = 'mutation { deleteArticle(id: "audit") { id } }';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** @type {readonly Check[]} */
export const CHECKS = [
  {
    name: 'alias overloading',
    from: 'graphql-cop',
    fault: (target) => mustBeRefused(target, `{ ${many(101, (at) => `alias${at}: __typename`)} }`, '101 aliases'),
  },
  {
    name: 'array-based batching',
    from: 'graphql-cop',
    async fault(target) {
      const reply = await json(target, Array(10).fill({ query: '{ __typename }' }));
      return Array.isArray(reply.answer) || reply.answer.data != null
        ? '10 queries in one request were answered'
        : null;
    },
  },
  {
    name: 'directive overloading',
    from: 'graphql-cop',
    async fault(target) {
      const reply = await json(target, { query: `{ __typename ${'@aa'.repeat(500)} }` });
      return reply.answer.errors?.length === 1 ? null : `${reply.answer.errors?.length ?? 0} errors for 500 directives`;
    },
  },
  {
    name: 'known directives overloading',
    from: 'ours',
    fault: (target) =>
      mustBeRefused(
        target,
        `{ ${many(16, (at) => `a${at}: __typename @skip(if: false) @include(if: true)`)} }`,
        '32 directives',
      ),
  },
  {
    name: 'circular introspection',
    from: 'graphql-cop',
    fault: (target) =>
      mustBeRefused(
        target,
        `{ __schema { types { fields { type ${'{ fields { type '.repeat(12)} { name } ${'} }'.repeat(12)} } } } }`,
        '28 levels',
      ),
  },
  {
    name: 'introspection',
    from: 'graphql-cop',
    openOnThisMachine: true,
    fault: (target) => mustBeRefused(target, '{ __schema { types { name fields { name } } } }', 'types and fields'),
  },
  {
    name: 'introspection of one type',
    from: 'ours',
    openOnThisMachine: true,
    fault: (target) => mustBeRefused(target, '{ __type(name: "Query") { name } }', 'types by name'),
  },
  {
    name: 'GraphiQL or another console',
    from: 'graphql-cop',
    openOnThisMachine: true,
    async fault(target) {
      for (const path of [
        '/',
        '/graphiql',
        '/graphiql/graphiql.js',
        '/playground',
        '/console',
        '/altair',
        '/graphql',
      ]) {
        const { status, text } = await send(target, path, { headers: { accept: 'text/html' } });
        if (status < 400 && /graphiql|playground|altair/i.test(text)) return `${path} shows one`;
        if (status >= 500) return `${path} fails: ${status}`;
      }
      return null;
    },
  },
  {
    name: 'field duplication',
    from: 'graphql-cop',
    fault: (target) => mustBeRefused(target, `{ ${'__typename '.repeat(500)} }`, '500 times the same field'),
  },
  {
    name: 'field duplication by 10,000',
    from: 'ours',
    fault: (target) => mustBeRefused(target, `{ ${'__typename '.repeat(10_000)} }`, '10,000 times the same field'),
  },
  {
    name: 'trace mode',
    from: 'graphql-cop',
    async fault(target) {
      const { answer } = await json(
        target,
        { query: '{ __typename }' },
        { headers: { 'apollo-tracing': '1', 'x-apollo-tracing': '1' } },
      );
      return answer.extensions === undefined ? null : `the answer tells ${Object.keys(answer.extensions).join(', ')}`;
    },
  },
  {
    name: 'field suggestions',
    from: 'graphql-cop',
    openOnThisMachine: true,
    async fault(target) {
      const queries = [
        { query: '{ event_s: eventz { totalCount } }' },
        { query: '{ events(filtr: {}) { totalCount } }' },
        { query: '{ events(filter: {typez: [AID]}) { totalCount } }' },
        { query: '{ events(filter: {types: [AIDD]}) { totalCount } }' },
        {
          query: 'query ($types: [EventType!]) { events(filter: {types: $types}) { totalCount } }',
          variables: { types: ['AIDD'] },
        },
        { query: 'query ($filter: Filtr) { events(filter: $filter) { totalCount } }' },
        { query: '{ search(text: "x") { node { name } } }' },
        { query: '{ events }' },
      ];
      for (const body of queries) {
        for (let round = 0; round < 3; round += 1) {
          const { text } = await json(target, body);
          if (/did you mean/i.test(text)) return `${JSON.stringify(body.query)} is answered with a suggestion`;
        }
      }
      return null;
    },
  },
  {
    name: 'queries by GET',
    from: 'graphql-cop',
    async fault(target) {
      const { answer } = await send(target, `/graphql?query=${encodeURIComponent('{ __typename }')}`);
      return answer.data == null ? null : 'a query was answered';
    },
  },
  {
    name: 'mutations by GET',
    from: 'graphql-cop',
    async fault(target) {
      for (const headers of [{}, { 'mercurius-require-preflight': '1' }]) {
        const reply = await send(target, `/graphql?query=${encodeURIComponent(MUTATION)}`, { headers });
        if (!['MER_ERR_METHOD_NOT_ALLOWED', 'MER_ERR_GQL_CSRF_PREVENTION'].includes(codeOf(reply)))
          return 'a mutation was run';
      }
      return null;
    },
  },
  {
    name: 'url-encoded POST',
    from: 'graphql-cop',
    async fault(target) {
      const body = new URLSearchParams({ query: '{ __typename }' }).toString();
      const { answer } = await send(target, '/graphql', { method: 'POST', headers: FORM, body });
      return answer.data == null ? null : 'a query was answered';
    },
  },
  {
    name: 'unhandled errors',
    from: 'graphql-cop',
    async fault(target) {
      const bodies = [
        { query: 'qwerty' },
        { query: '{ __typename', variables: 'x' },
        'nonsense',
        '',
        '{"query": 1}',
        '[]',
        'null',
        '"x"',
        '1',
      ];
      for (const body of bodies) {
        const { status, text, answer } = await json(target, body);
        if (answer.data != null || status >= 500) return `${JSON.stringify(body)} gets ${status}`;
        if (/"(exception|stacktrace|stack)"|\.js:\d|\bat \w+ \(/.test(text))
          return `${JSON.stringify(body)} shows code`;
      }
      return null;
    },
  },
  {
    name: 'errors that tell of the machine',
    from: 'ours',
    async fault(target) {
      const replies = [
        await json(target, { query: `mutation { undoChange(id: "x", why: "${'y'.repeat(5_000)}") { id } }` }),
        await json(target, { query: '{ events(after: "%00") { totalCount } }' }),
        await send(target, '/graphql/../../etc/passwd'),
        await send(target, '/%00'),
        await send(target, '/export/nothing'),
        await send(target, '/nothing'),
        await json(target, '{"__proto__": {"query": "{ __typename }"}}'),
      ];
      const told = replies.find(({ text }) =>
        /node_modules|\/(home|usr|tmp|root|work)\/|\.js:\d|neo4j:\/\/|cypher\//.test(text),
      );
      return told === undefined ? null : `${told.text.slice(0, 100)}`;
    },
  },
  {
    name: 'CSRF by a form',
    from: 'ours',
    async fault(target) {
      const types = [
        [FORM['content-type'], new URLSearchParams({ query: MUTATION }).toString()],
        [
          'multipart/form-data; boundary=x',
          `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${MUTATION}\r\n--x--\r\n`,
        ],
        ['text/plain', JSON.stringify({ query: MUTATION })],
        ['text/plain; application/json', JSON.stringify({ query: MUTATION })],
        ['text/plain; charset=application/json', JSON.stringify({ query: MUTATION })],
      ];
      for (const [type, body] of types) {
        const reply = await send(target, '/graphql', { method: 'POST', headers: { 'content-type': type }, body });
        if (codeOf(reply) === 'ARTICLE_UNKNOWN' || reply.answer.data != null) return `${type} was run`;
      }
      return null;
    },
  },
  {
    name: 'CSRF without a content type',
    from: 'ours',
    async fault(target) {
      const body = new Blob([JSON.stringify({ query: MUTATION })], { type: '' });
      const reply = await send(target, '/graphql', { method: 'POST', body });
      return codeOf(reply) === 'ARTICLE_UNKNOWN' || reply.answer.data != null ? 'it was run' : null;
    },
  },
  {
    name: 'persisted queries: a hash that is another text’s',
    from: 'ours',
    async fault(target) {
      const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
      const planted = await json(target, { query: '{ __typename }', extensions });
      const later = await json(target, { extensions });
      return planted.answer.data != null || later.answer.data != null ? 'it was kept under that hash' : null;
    },
  },
  {
    name: 'persisted queries: what was refused is not kept',
    from: 'ours',
    async fault(target) {
      const query = `{ ${'__typename '.repeat(600)} }`;
      const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(query) } };
      await json(target, { query, extensions });
      const reply = await json(target, { extensions });
      return codeOf(reply) === 'PERSISTED_QUERY_NOT_FOUND' ? null : `asked for again, it gets ${codeOf(reply)}`;
    },
  },
  {
    name: 'persisted queries: malformed hashes',
    from: 'ours',
    async fault(target) {
      for (const persistedQuery of [
        true,
        'x',
        {},
        { version: 2, sha256Hash: 'x' },
        { version: 1, sha256Hash: { $gt: '' } },
        { version: 1, sha256Hash: '__proto__' },
      ]) {
        const { status, answer } = await json(target, { extensions: { persistedQuery } });
        if (status >= 500 || answer.data != null) return `${JSON.stringify(persistedQuery)} gets ${status}`;
      }
      return null;
    },
  },
  {
    name: 'queries as syntax trees',
    from: 'ours',
    async fault(target) {
      const tree = {
        kind: 'Document',
        definitions: [
          {
            kind: 'OperationDefinition',
            operation: 'query',
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
            },
          },
        ],
      };
      const replies = [await json(target, { query: JSON.stringify(tree) }), await json(target, { query: tree })];
      return replies.some(({ answer }) => answer.data != null) ? 'one was run' : null;
    },
  },
  {
    name: 'application/graphql',
    from: 'ours',
    async fault(target) {
      const body = `{ ${'__typename '.repeat(600)} }`;
      const { answer } = await send(target, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/graphql' },
        body,
      });
      return answer.data == null ? null : 'limits don’t hold there';
    },
  },
  {
    name: 'security headers',
    from: 'ours',
    async fault({ url, headers }) {
      const response = await fetch(`${url}/healthz`, { headers });
      const wanted = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy'];
      const missing = wanted.filter((name) => !response.headers.has(name));
      if (response.headers.has('x-powered-by') || response.headers.has('server')) return 'it tells what it is made of';
      return missing.length === 0 ? null : `without ${missing.join(', ')}`;
    },
  },
];

async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}

/**
 * Makes every check.
 *
 * @param {Target} target
 * @returns {Promise<{name: string, from: string, fault: string | null, openOnThisMachine: boolean}[]>} in order
 */
export async function audit(target) {
  const outcomes = [];
  for (const { name, from, openOnThisMachine = false, fault } of CHECKS) {
    outcomes.push({ name, from, fault: await fault(target), openOnThisMachine });
  }
  return outcomes;
}
