import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { FailureLog } from '../failure-log.js';
import { GraphModule } from '../graph/graph.module.js';
import { GraphStore } from '../graph/store.js';
import { IngestionModule } from '../ingestion/ingestion.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { AccessGuard } from './access/access.guard.js';
import { ExplorerController } from './explorer/explorer.controller.js';
import { ExportController } from './export/export.controller.js';
import { GraphiqlController } from './graphiql/graphiql.controller.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health/health.controller.js';
import { ReadyController } from './health/ready.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { LearnedFeed } from './live/learned-feed.js';
import { SubscriptionsServer } from './live/subscriptions-server.js';
import { RESOLVERS } from './resolvers.js';

/** Questions and answers over HTTP. */
@Module({
  imports: [
    ConfigModule,
    GraphModule,
    IngestionModule,
    OperationsModule,
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [ConfigModule, GraphModule],
      inject: [GraphStore, Config, FailureLog],
      useFactory: graphqlOptions,
    }),
  ],
  controllers: [
    ExplorerController,
    ExportController,
    GraphiqlController,
    HealthController,
    MetricsController,
    ReadyController,
  ],
  providers: [...RESOLVERS, LearnedFeed, SubscriptionsServer, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class ApiModule {}
