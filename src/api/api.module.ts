import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { FailureLog } from '../failure-log.js';
import { GraphModule } from '../graph/graph.module.js';
import { GraphStore } from '../graph/store.js';
import { ExportController } from './export/export.controller.js';
import { GraphiqlController } from './graphiql/graphiql.controller.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health/health.controller.js';
import { RESOLVERS } from './resolvers.js';

/** Questions and answers over HTTP. */
@Module({
  imports: [
    ConfigModule,
    GraphModule,
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [ConfigModule, GraphModule],
      inject: [GraphStore, Config, FailureLog],
      useFactory: graphqlOptions,
    }),
  ],
  controllers: [ExportController, GraphiqlController, HealthController],
  providers: RESOLVERS,
})
export class ApiModule {}
