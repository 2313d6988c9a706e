import 'reflect-metadata';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, ArgsType, Field, GraphQLModule, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsISO8601, Max, MaxLength } from 'class-validator';
import { readConfig } from '../config/config.js';
import { CasusError } from '../errors.js';
import { FailureLog } from '../failure-log.js';
import { FakeStore } from './fake-store.fixture.js';
import { graphqlOptions } from './graphql-options.js';
import { guard } from './guard.js';
import { costOfList } from './limits.js';

class Foreseen extends CasusError {
  readonly code = 'FORESEEN';
}

@ArgsType()
class EchoArgs {
  @Field()
  @MaxLength(3)
  word!: string;

  @Field()
  @IsISO8601()
  day!: string;

  @Field(() => Int, { nullable: true })
  @Max(500)
  first?: number;
}

@ObjectType()
class Item {
  @Field()
  name!: string;

  @Field(() => [Item], { complexity: costOfList })
  items!: Item[];
}

@ObjectType()
class Failing {
  @Field(() => String, { nullable: true })
  get name(): string {
    throw new Foreseen('It happened.', { where: 'here', remedy: 'Do that.' });
  }
}

/** Stands for the real API: small fields that fail in each of the ways that a field can. */
@Resolver(() => Item)
class TryingResolver {
  @Query(() => String)
  a(): string {
    return 'a';
  }

  @Query(() => String)
  b(): string {
    return 'b';
  }

  @Query(() => String, { nullable: true })
  foreseen(): string {
    throw new Foreseen('It happened.', { where: 'here', remedy: 'Do that.' });
  }

  @Query(() => String, { nullable: true })
  unforeseen(): string {
    throw new TypeError('password=secret');
  }

  @Query(() => String)
  echo(@Args() { word }: EchoArgs): string {
    return word;
  }

  @Query(() => Int)
  list(@Args('numbers', { type: () => [Int] }) numbers: number[]): number {
    return numbers.length;
  }

  @Query(() => [Item], { complexity: costOfList })
  items(@Args('first', { type: () => Int }) _first: number): Item[] {
    return [];
  }

  @Query(() => [Failing])
  failing(): Failing[] {
    return [new Failing(), new Failing()];
  }

  @Mutation(() => String)
  change(): string {
    return 'changed';
  }
}

const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

const config = readConfig({});
const log = new FailureLog(mkdtempSync(join(tmpdir(), 'casus-')));

@Module({
  imports: [GraphQLModule.forRoot<MercuriusDriverConfig>(graphqlOptions(new FakeStore(), config, log))],
  providers: [TryingResolver],
})
class TryingModule {}

describe('graphqlOptions', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(TryingModule, new FastifyAdapter({ bodyLimit: 1_000_000 }), {
      logger: false,
    });
    await guard(app, config, log);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  async function ask(query: string, more: object = {}): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, ...more } });
    return { status: response.statusCode, body: response.json() };
  }

  it.each([1, 2, 3])('answers the operation that is asked for, the %dth time too', async () => {
    const document = 'query A { a } query B { b }';
    expect((await ask(document, { operationName: 'A' })).body).toEqual({ data: { a: 'a' } });
    expect((await ask(document, { operationName: 'B' })).body).toEqual({ data: { b: 'b' } });
  });

  it.each([1, 2, 3])('shows what Casus raises on purpose, with code, place and remedy (round %d)', async () => {
    expect(await ask('{ foreseen a }')).toEqual({
      status: 200,
      body: {
        data: { foreseen: null, a: 'a' },
        errors: [
          expect.objectContaining({
            message: 'It happened.',
            path: ['foreseen'],
            extensions: { code: 'FORESEEN', where: 'here', remedy: 'Do that.' },
          }),
        ],
      },
    });
  });

  it.each([1, 2, 3])('masks everything else with an id that is in the log (round %d)', async () => {
    const { body } = await ask('{ unforeseen }');
    const [error] = body.errors as { message: string; extensions: { code: string; id: string } }[];
    expect(error?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(body)).not.toMatch(/secret|TypeError|at /);
    expect(readFileSync(log.file, 'utf8')).toMatch(
      new RegExp(`"id":"${error?.extensions.id ?? ''}".*password=secret.*stack`),
    );
  });

  it.each([1, 2, 3])('names every bad argument at once (round %d)', async () => {
    const { body } = await ask('query ($first: Int) { echo(word: "long", day: "soon", first: $first) }', {
      variables: { first: 501 },
    });
    expect(body).toMatchObject({
      errors: [
        { extensions: { code: 'ARGUMENTS_INVALID', where: 'word, day, first', fields: { day: [expect.any(String)] } } },
      ],
    });
  });

  it.each([
    ['a syntax error', '{ a', 'QUERY_MALFORMED', 'Syntax Error'],
    ['a field that does not exist', '{ c }', 'QUERY_INVALID', '"c"'],
    ['an argument of the wrong type', '{ items(first: "x") { name } }', 'QUERY_INVALID', 'Int cannot represent'],
    ['a syntax tree', ' {"kind": "Document", "definitions": []}', 'QUERY_MALFORMED', 'JSON'],
    ['an empty syntax tree', '{}', 'QUERY_MALFORMED', 'JSON'],
    ['a list', ' [{"query": "{a}"}]', 'QUERY_MALFORMED', 'JSON'],
    ['a number', '7', 'QUERY_MALFORMED', 'JSON'],
    ['no query', '', 'QUERY_MISSING', 'no query'],
    ['an endless query', `{ ${'a '.repeat(100_001)}}`, 'QUERY_TOO_LONG', '200000'],
    ['too many names', `{ ${'a '.repeat(5_001)}}`, 'QUERY_TOO_MANY_TOKENS', 'tokens'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 31 }, (_, at) => `x${at}: a`).join(' ')} }`,
      'QUERY_TOO_MANY_ALIASES',
      'liases',
    ],
    [
      'too deep a query',
      `{ items(first: 1) ${'{ items '.repeat(16)} { name } ${'}'.repeat(16)} }`,
      'QUERY_TOO_DEEP',
      'depth',
    ],
  ])('refuses %s before it runs', async (_, query, code, named) => {
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await ask(query);
      expect(body).toMatchObject({
        data: null,
        errors: [{ message: expect.stringContaining(named) as string, extensions: { code } }],
      });
      expect(status).toBe(400);
    }
  });

  it.each([
    ['tokens', `{ ${'a '.repeat(5_001)}}`, { code: 'QUERY_TOO_MANY_TOKENS', found: 5_001, limit: 5_000 }],
    ['levels of braces', '{ a '.repeat(51), { code: 'QUERY_TOO_DEEP', found: 51, limit: 50 }],
    [
      'levels of fields',
      `{ items(first: 1) ${'{ items '.repeat(16)} { name } ${'}'.repeat(16)} }`,
      { code: 'QUERY_TOO_DEEP', found: 18, limit: 15 },
    ],
    ['aliases', `{ ${many(31, (at) => `x${at}: a`)} }`, { code: 'QUERY_TOO_MANY_ALIASES', found: 31, limit: 30 }],
    [
      'aliases, by fragments that are spread again',
      `{ ${many(4, () => '...F')} } fragment F on Query { ${many(10, (at) => `x${at}: a`)} }`,
      { code: 'QUERY_TOO_MANY_ALIASES', found: 40, limit: 30 },
    ],
    [
      'directives',
      `{ a ${'@skip(if: false) '.repeat(31)}}`,
      { code: 'QUERY_TOO_MANY_DIRECTIVES', found: 31, limit: 30 },
    ],
    [
      'directives on variables',
      `query ($x: Int ${'@skip(if: false) '.repeat(31)}) { a }`,
      { code: 'QUERY_TOO_MANY_DIRECTIVES', found: 31, limit: 30 },
    ],
    ['fields', `{ ${many(1_001, (at) => `f${at}`)} }`, { code: 'QUERY_TOO_MANY_FIELDS', found: 1_001, limit: 1_000 }],
    ['repeated fields', `{ ${'a '.repeat(32)}}`, { code: 'QUERY_TOO_MANY_REPEATED_FIELDS', found: 31, limit: 30 }],
    [
      'fragments',
      `{ a } ${many(31, (at) => `fragment F${at} on Query { a }`)}`,
      { code: 'QUERY_TOO_MANY_FRAGMENTS', found: 31, limit: 30 },
    ],
    [
      'spread fields',
      `{ ${many(2, () => '...F0')} } ${many(12, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
        fragment F12 on Query { a }`,
      { code: 'QUERY_TOO_MANY_SPREAD_FIELDS', found: 5_001, limit: 5_000 },
    ],
    ['operations', many(31, (at) => `query Q${at} { a }`), { code: 'QUERY_TOO_MANY_OPERATIONS', found: 31, limit: 30 }],
    ['characters', `{ a } #${' '.repeat(200_000)}`, { code: 'QUERY_TOO_LONG', found: 200_007, limit: 200_000 }],
    [
      'items of a page',
      '{ echo(word: "a", day: "2024-01-01", first: 501) }',
      {
        code: 'ARGUMENTS_INVALID',
        fields: { first: ['first must not be greater than 500, and is 501'] },
      },
    ],
  ])('tells how many %s it found and how many are allowed', async (_, query, extensions) => {
    expect((await ask(query)).body).toMatchObject({ errors: [{ extensions }] });
  });

  it.each([
    ['many values', { x: Array(10_001).fill(1) }, { code: 'QUERY_TOO_MANY_VALUES', limit: 10_000 }],
    [
      'deep values',
      { x: Array.from({ length: 60 }).reduce((held: unknown) => [held], 1) },
      { code: 'QUERY_TOO_DEEP', limit: 50 },
    ],
  ])('refuses variables of %s', async (_, variables, extensions) => {
    const { status, body } = await ask('query ($x: Int) { items(first: $x) { name } }', { variables });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ extensions: { ...extensions, where: 'variables' } }] });
  });

  it.each([1, 2, 3])('takes null for no variables (round %d)', async () => {
    expect((await ask('{ a }', { variables: null })).body).toEqual({ data: { a: 'a' } });
  });

  it.each([1, 2, 3])('takes the default of a variable that may not be null (round %d)', async () => {
    const query = 'query ($numbers: [Int!]! = [1, 2]) { list(numbers: $numbers) }';
    expect((await ask(query)).body).toEqual({ data: { list: 2 } });
    expect((await ask(query, { variables: { numbers: [3] } })).body).toEqual({ data: { list: 1 } });
    expect((await ask(query, { variables: { numbers: null } })).status).toBe(400);
  });

  it('names a few of many faults', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await ask('query ($x: [Int!]!) { list(numbers: $x) }', {
        variables: { x: Array(9_000).fill('no') },
      });
      expect(status).toBe(400);
      expect(body.errors).toHaveLength(10);
    }
    expect((await ask(`{ ${many(900, (at) => `f${at}`)} }`)).body.errors).toHaveLength(10);
  });

  it('refuses deep variables of a GET too', async () => {
    const query = new URLSearchParams({
      query: 'query ($x: Int) { items(first: $x) { name } }',
      variables: `{"x": ${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
    });
    const headers = { 'mercurius-require-preflight': '1' };
    const response = await app.inject({ url: `/graphql?${query.toString()}`, headers });
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_DEEP', where: 'variables' } }] });
  });

  it('refuses a list of queries, once for all of them', async () => {
    const payload = [{ query: '{ a }' }, { query: '{ b }' }];
    const response = await app.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BATCH_REFUSED', found: 2, limit: 1 } }],
    });
  });

  it.each([1, 2, 3])('refuses an operation that the query has not (round %d)', async () => {
    for (const query of ['{ a }', 'query A { a }', 'query A { a } query B { b }']) {
      expect(await ask(query, { operationName: 'C' })).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'OPERATION_UNKNOWN', where: 'operationName' } }] },
      });
    }
  });

  it('refuses what would cost too much, by its variables too, and tells both figures', async () => {
    const query = 'query ($first: Int!) { items(first: $first) { items { items { items { name } } } } }';
    for (const [first, costly] of [
      [10, false],
      [500, true],
      [10, false],
      [500, true],
    ] as const) {
      const { body } = await ask(query, { variables: { first } });
      const refused = [
        { extensions: { code: 'QUERY_TOO_COSTLY', limit: 100_000, cost: expect.any(Number) as number } },
      ];
      expect(body).toMatchObject(costly ? { errors: refused } : { data: { items: [] } });
    }
  });

  it('refuses a variable of the wrong type, compiled or not', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { body } = await ask('query ($first: Int!) { items(first: $first) { name } }', {
        variables: { first: 'many' },
      });
      expect(body).toMatchObject({
        errors: [{ message: expect.stringContaining('$first') as string, extensions: { code: 'QUERY_INVALID' } }],
      });
    }
  });

  it('lets no foreign page ask by GET or by form, and no GET change anything', async () => {
    const headers = { 'mercurius-require-preflight': '1' };
    expect((await app.inject({ url: '/graphql?query={a}' })).statusCode).toBe(400);
    const form = {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{a}"}',
    } as const;
    expect((await app.inject(form)).statusCode).toBe(400);
    const change = await app.inject({ url: '/graphql?query=mutation{change}', headers });
    expect(change.statusCode).toBe(405);
    expect(change.json()).toMatchObject({ errors: [{ extensions: { code: 'MER_ERR_METHOD_NOT_ALLOWED' } }] });
    expect((await app.inject({ url: '/graphql?query={a}', headers })).json()).toEqual({ data: { a: 'a' } });
  });

  it('refuses a body beyond the limit with its own status', async () => {
    const { status, body } = await ask('{ a }', { variables: { text: 'x'.repeat(1_000_001) } });
    expect(status).toBe(413);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE', limit: 1_000_000 } }] });
  });

  it.each([1, 2, 3])('tells where in a list an error is, by number (round %d)', async () => {
    const { body } = await ask('{ failing { name } }');
    expect(body).toMatchObject({
      data: { failing: [{ name: null }, { name: null }] },
      errors: [{ path: ['failing', 0, 'name'] }, {}],
    });
  });
});
