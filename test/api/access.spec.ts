import 'reflect-metadata';
import { mkdtempSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createKey } from '../../src/access/change-keys.js';
import { keyFileIn } from '../../src/access/key-file.js';
import { ROLES, type Role } from '../../src/access/roles.js';
import { NEED, type Need } from '../../src/api/access/needs.js';
import { EXPLORER_ROOT } from '../../src/api/explorer/explorer-files.js';
import { RESOLVERS } from '../../src/api/resolvers.js';
import { createApp } from '../../src/main.js';
import { allFields, pathsToFields, rootFields } from './paths-to-fields.js';

/** Who may ask for what. Written by hand: a field that isn't here fails the test, and so does one whose need was changed. */
const NEEDS: Readonly<Record<Role, readonly string[]>> = {
  reader: [
    'Query.actor',
    'Query.actors',
    'Query.article',
    'Query.articles',
    'Query.change',
    'Query.changes',
    'Query.claims',
    'Query.differences',
    'Query.dyad',
    'Query.event',
    'Query.events',
    'Query.facets',
    'Query.mergeSuggestions',
    'Query.neighborhood',
    'Query.node',
    'Query.path',
    'Query.relations',
    'Query.search',
    'Query.stats',
    'Query.timeline',
    'Query.whyNot',
    'Query.whySame',
    'Subscription.actorNews',
    'Subscription.ingestion',
    'Subscription.newEvents',
  ],
  ingester: [
    'Mutation.deleteArticle',
    'Mutation.discardDeadLetters',
    'Mutation.ingestArticle',
    'Mutation.ingestArticles',
    'Mutation.reextractArticles',
    'Mutation.retryDeadLetter',
    'Query.deadLetter',
    'Query.deadLetters',
    'Query.previewArticle',
    'Query.readFile',
    'Query.readPage',
  ],
  curator: [
    'Mutation.differentEvents',
    'Mutation.judgeClaim',
    'Mutation.mergeActors',
    'Mutation.mergeSimilar',
    'Mutation.renameActor',
    'Mutation.sameEvents',
    'Mutation.setActorKind',
    'Mutation.splitActor',
    'Mutation.undoChange',
  ],
  admin: ['Mutation.backup'],
};

const SUBSCRIPTIONS = NEEDS.reader.filter((root) => root.startsWith('Subscription.'));

/** The same of paths. */
const PATHS: Readonly<Record<string, Need>> = {
  'GET /': 'anyone',
  'GET /assets/:file': 'anyone',
  'GET /graphiql': 'anyone',
  'GET /graphiql/:name': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /metrics': 'reader',
  'GET /export/:format': 'reader',
  'GET /graphql': 'reader',
  'POST /graphql': 'reader',
  // Its first message says who asks.
  'GET /graphql/subscriptions': 'anyone',
};

/** Whoever may do what a role may. */
const MAY: Readonly<Record<Role, readonly Role[]>> = {
  reader: ['reader', 'ingester', 'curator', 'admin'],
  ingester: ['ingester', 'curator', 'admin'],
  curator: ['curator', 'admin'],
  admin: ['admin'],
};

const ACCESS_CODES = /^(KEY_|ROLE_|ACCESS_|TOKEN_|HOST_)/;

describe('access to the API', () => {
  let app: NestFastifyApplication;
  let schema: GraphQLSchema;
  const routes = new Set<string>();
  const keys = {} as Record<Role, string>;
  const environment = process.env;

  beforeAll(async () => {
    const CASUS_DATA = mkdtempSync(join(tmpdir(), 'casus-access-'));
    for (const role of ROLES) {
      keys[role] = (await createKey(keyFileIn(CASUS_DATA), { name: `a ${role}`, role, expires: null })).text;
    }
    process.env = { PATH: environment.PATH, CASUS_DATA };
    app = await createApp();
    const server = app.getHttpAdapter().getInstance();
    server.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat().filter((one) => one !== 'HEAD')) routes.add(`${each} ${url}`);
    });
    await app.listen(0, '127.0.0.1');
    ({ schema } = app.get(GraphQLSchemaHost));
  });
  afterAll(async () => {
    process.env = environment;
    await app.close();
  });

  async function ask<Data = unknown>(
    role: Role | undefined,
    query: string,
    variables: object = {},
  ): Promise<Answer<Data>> {
    const headers = role === undefined ? {} : { authorization: `Bearer ${keys[role]}` };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    const { data, errors = [] } = response.json<{ data: Data; errors?: { extensions: Record<string, string> }[] }>();
    return { status: response.statusCode, data, errors, codes: errors.map(({ extensions }) => extensions.code!) };
  }

  /** Asks as everyone, and compares who was let in with who should have been. */
  async function expectAccess(query: string, need: Role, root: string): Promise<void> {
    expect(await ask(undefined, query)).toMatchObject({ status: 401, data: undefined, codes: ['KEY_MISSING'] });
    for (const role of ROLES) {
      const { status, data, errors, codes } = await ask(role, query);
      if (MAY[need].includes(role)) {
        expect({ query, role, status, refused: codes.filter((code) => ACCESS_CODES.test(code)) }).toEqual({
          query,
          role,
          status: 200,
          refused: [],
        });
      } else {
        expect({ query, role, status, data, codes }).toEqual({
          query,
          role,
          status: 403,
          data: null,
          codes: ['ROLE_TOO_LOW'],
        });
        expect(errors[0]!.extensions).toMatchObject({
          where: root.split('.')[1],
          remedy: expect.stringContaining(need) as string,
        });
      }
    }
  }

  const needOf = (root: string) => ROLES.find((role) => NEEDS[role].includes(root))!;

  it('is told of every field of Query, Mutation and Subscription, and of none that isn’t there', () => {
    expect(rootFields(schema).sort()).toEqual(Object.values(NEEDS).flat().sort());
  });

  it('is told of every path, and of none that isn’t there', () => {
    expect([...routes].sort()).toEqual(Object.keys(PATHS).sort());
  });

  it.each(SUBSCRIPTIONS)('is given to %s by its role alone', async (root) => {
    const { query } = pathsToFields(schema).get(root)!;
    const { port } = app.getHttpServer().address() as AddressInfo;
    const url = `ws://127.0.0.1:${port}/graphql/subscriptions`;
    /** What is refused within a moment, if anything is. */
    const refusalOf = async (connectionParams: Record<string, unknown>): Promise<unknown> => {
      const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
      const refusal = client
        .iterate({ query })
        .next()
        .then(
          () => null,
          (error: unknown) => error,
        );
      const waited = new Promise((resolve) => setTimeout(resolve, 300, null));
      const first = await Promise.race([refusal, waited]);
      await client.dispose();
      return first;
    };
    expect(await refusalOf({})).toMatchObject({ code: 4403 });
    expect(await refusalOf({ authorization: 'Bearer other' })).toMatchObject({ code: 4403 });
    for (const role of ROLES) {
      const refusal = JSON.stringify(await refusalOf({ authorization: `Bearer ${keys[role]}` }));
      expect(refusal).not.toMatch(/"code":"(KEY_|ROLE_|ACCESS_|TOKEN_|HOST_)|4403/);
    }
  });

  it.each(
    Object.values(NEEDS)
      .flat()
      .filter((root) => !SUBSCRIPTIONS.includes(root)),
  )('is given to %s by its role alone', async (root) => {
    const path = pathsToFields(schema).get(root)!;
    await expectAccess(path.query, needOf(root), root);
  });

  it('is given to every other field by the role of the root that leads to it', async () => {
    const text = 'The Taliban attacked a police post in Kabul on Monday. Iran condemned the attack, a spokesman said.';
    await ask('ingester', 'mutation ($text: String!) { ingestArticle(input: {text: $text}) { created } }', { text });
    const paths = pathsToFields(schema);
    expect([...paths.keys()].sort()).toEqual(allFields(schema).sort());
    const others = [...paths].filter(
      ([field, { root }]) => !/^(Query|Mutation)\./.test(field) && !SUBSCRIPTIONS.includes(root),
    );
    expect(others.length).toBeGreaterThan(100);
    for (const [, { root, query }] of others) await expectAccess(query, needOf(root), root);
  }, 120_000);

  it('is told where it counts alone: a field that is reached through others has no need of its own', () => {
    const strays = RESOLVERS.flatMap(({ name, prototype }) =>
      Object.getOwnPropertyNames(prototype).flatMap((method) => {
        const handler = Object.getOwnPropertyDescriptor(prototype, method)!.value as object;
        const kind = Reflect.getMetadata('graphql:resolver_type', handler) as unknown;
        const isRoot = ['Query', 'Mutation', 'Subscription'].includes(String(kind));
        return Reflect.hasMetadata(NEED, handler) === isRoot ? [] : [`${name}.${method}`];
      }),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(PATHS).filter(([path]) => path.startsWith('GET')))(
    'to %s is given to %s',
    async (path, need) => {
      const url = path
        .replace('GET ', '')
        .replace(':name', 'start.js')
        .replace(':file', readdirSync(`${EXPLORER_ROOT}assets`)[0]!)
        .replace(':format', 'gexf')
        .replace(/graphql$/, 'graphql?query={stats{events}}');
      const get = (headers: Record<string, string>) =>
        app.inject({ url, headers: { 'mercurius-require-preflight': '1', ...headers } });
      // A path that wants a WebSocket says so to whoever it lets in.
      const isLetIn = ({ statusCode }: { statusCode: number }): boolean => statusCode < 400 || statusCode === 426;
      expect(isLetIn(await get({}))).toBe(need === 'anyone');
      if (need !== 'anyone') expect((await get({})).statusCode).toBe(401);
      for (const role of ROLES) expect(isLetIn(await get({ authorization: `Bearer ${keys[role]}` }))).toBe(true);
      expect(isLetIn(await get({ authorization: 'Bearer other' }))).toBe(need === 'anyone');
    },
  );

  it('is refused before a request is read', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{ no JSON',
    });
    expect(response.statusCode).toBe(401);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('isn’t given to part of what one request asks for', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await ask(undefined, query)).status).toBe(401);
    expect((await ask('reader', query)).status).toBe(200);
    const both = await ask('reader', 'mutation { renameActor(id: "x", name: "y", why: "z") { id } backup { file } }');
    expect(both).toMatchObject({ status: 403, data: null });
    const hidden = 'mutation { ...All } fragment All on Mutation { harmless: backup { file } }';
    expect(await ask('curator', hidden)).toMatchObject({ status: 403, data: null, codes: ['ROLE_TOO_LOW'] });
  });

  it('tells under whose name a decision is recorded, and lets nobody take another', async () => {
    const { data } = await ask<{ actors: Page<{ id: string }> }>(
      'reader',
      '{ actors(first: 1) { edges { node { id } } } }',
    );
    const id = data.actors.edges[0]!.node.id;
    const rename = (by: string, name: string) =>
      ask<{ renameActor: { by: string } }>(
        'curator',
        `mutation ($id: ID!, $name: String!) { renameActor(id: $id, name: $name, why: "a test"${by}) { by } }`,
        { id, name },
      );
    expect((await rename('', 'One')).data.renameActor.by).toBe('a curator');
    expect((await rename(', by: "a curator"', 'Two')).data.renameActor.by).toBe('a curator');
    expect((await rename(', by: null', 'Three')).data.renameActor.by).toBe('a curator');
    for (const by of ['a admin', 'analyst', 'similarity']) {
      const refused = await rename(`, by: "${by}"`, 'Four');
      expect(refused).toMatchObject({ data: null, codes: ['AUTHOR_REFUSED'] });
      expect(refused.errors[0]!.extensions.remedy).toContain('a curator');
    }
    const { data: told } = await ask<{ changes: Page<{ id: string; by: string }> }>(
      'reader',
      '{ changes { edges { node { id by } } } }',
    );
    const changes = told.changes.edges.map(({ node }) => node);
    expect(changes.map(({ by }) => by)).toEqual(['a curator', 'a curator', 'a curator']);
    const undone = await ask('admin', 'mutation ($id: ID!) { undoChange(id: $id, why: "a test") { undoneBy } }', {
      id: changes[0]!.id,
    });
    expect(undone.data).toEqual({ undoChange: { undoneBy: 'a admin' } });
  });
});

interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly extensions: Readonly<Record<string, string>> }[];
  readonly codes: readonly string[];
}

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
