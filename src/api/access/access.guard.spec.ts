import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { Field, GraphQLModule, Mutation, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../../config/config.js';
import { FailureLog } from '../../failure-log.js';
import { FakeStore } from '../fake-store.fixture.js';
import { graphqlOptions } from '../graphql-options.js';
import { guard } from '../guard.js';
import { AccessGuard } from './access.guard.js';
import { Needs } from './needs.js';

const key = 'k'.repeat(32);

@ObjectType()
class Thing {
  @Field()
  name!: string;
}

/** Half of which says who may have it. */
@Resolver(() => Thing)
class HalfResolver {
  done = 0;

  @Needs('reader')
  @Query(() => Thing)
  declared(): Thing {
    return new Thing();
  }

  @ResolveField(() => String)
  name(): string {
    return 'below';
  }

  @Query(() => Thing, { nullable: true })
  forgotten(): Thing {
    this.done += 1;
    return new Thing();
  }

  @Mutation(() => String)
  forgottenToo(): string {
    this.done += 1;
    return 'changed';
  }
}

@Controller()
class ForgottenController {
  @Get('forgotten')
  forgotten(): string {
    return 'in';
  }
}

describe.each([
  ['without keys', {}],
  ['with the key of an admin', { CASUS_KEYS: key }],
])('AccessGuard, %s', (_, environment) => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const CASUS_DATA = mkdtempSync(join(tmpdir(), 'casus-guard-'));
    const config = readConfig({ CASUS_DATA, ...environment });
    const log = new FailureLog(CASUS_DATA);

    @Module({
      imports: [GraphQLModule.forRoot<MercuriusDriverConfig>(graphqlOptions(new FakeStore(), config, log))],
      controllers: [ForgottenController],
      providers: [HalfResolver, { provide: APP_GUARD, useClass: AccessGuard }],
    })
    class HalfModule {}

    app = await NestFactory.create<NestFastifyApplication>(HalfModule, new FastifyAdapter(), { logger: false });
    await guard(app, config, log);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const headers = { authorization: `Bearer ${key}` };
  const ask = (query: string) => app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });

  it.each([1, 2, 3])('gives what is declared, and what is below it (round %d)', async () => {
    expect((await ask('{ declared { name } }')).json()).toEqual({ data: { declared: { name: 'below' } } });
  });

  it.each([1, 2, 3])('gives nobody a field of which nothing was declared, and doesn’t run it (round %d)', async () => {
    for (const query of ['{ forgotten { name } }', 'mutation { forgottenToo }', '{ alias: forgotten { name } }']) {
      expect((await ask(query)).json()).toMatchObject({
        errors: [
          { extensions: { code: 'ACCESS_UNDECLARED', where: query.includes('Too') ? 'forgottenToo' : 'forgotten' } },
        ],
      });
    }
    expect(app.get(HalfResolver).done).toBe(0);
  });

  it('gives nobody a path of which nothing was declared', async () => {
    const response = await app.inject({ url: '/forgotten', headers });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'ACCESS_UNDECLARED' } }] });
  });
});
