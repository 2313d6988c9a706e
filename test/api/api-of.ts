import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard } from '../../src/api/access/access.guard.js';
import { ExportController } from '../../src/api/export/export.controller.js';
import { graphqlOptions } from '../../src/api/graphql-options.js';
import { guard } from '../../src/api/guard.js';
import { LearnedFeed } from '../../src/api/live/learned-feed.js';
import { SubscriptionsServer } from '../../src/api/live/subscriptions-server.js';
import { RESOLVERS } from '../../src/api/resolvers.js';
import { Config, readConfig } from '../../src/config/config.js';
import { FailureLog } from '../../src/failure-log.js';
import { GraphStore } from '../../src/graph/store.js';
import { IngestionModule } from '../../src/ingestion/ingestion.module.js';

/** The whole API over a given store, in this process, as the environment sets it. */
export async function apiOf(store: GraphStore, environment: NodeJS.ProcessEnv = {}): Promise<NestFastifyApplication> {
  const config = readConfig(environment);
  const log = new FailureLog(mkdtempSync(join(tmpdir(), 'casus-api-')));

  @Module({
    imports: [IngestionModule, GraphQLModule.forRoot<MercuriusDriverConfig>(graphqlOptions(store, config, log))],
    controllers: [ExportController],
    providers: [
      ...RESOLVERS,
      LearnedFeed,
      SubscriptionsServer,
      { provide: Config, useValue: config },
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: GraphStore, useValue: store },
      { provide: FailureLog, useValue: log },
    ],
  })
  class TestedModule {}

  const app = await NestFactory.create<NestFastifyApplication>(TestedModule, new FastifyAdapter(), { logger: false });
  await guard(app, config, log);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
