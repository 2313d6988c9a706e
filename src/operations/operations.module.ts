import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { GraphModule } from '../graph/graph.module.js';
import { GraphStore } from '../graph/store.js';
import { VERSION } from '../version.js';
import { Ending } from './ending.js';
import { Metrics } from './metrics.js';
import { StoreCheck } from './store-check.js';
import { Watch } from './watch.js';

/** Gives what tells how a running server fares. */
@Module({
  imports: [ConfigModule, GraphModule],
  providers: [
    Ending,
    { provide: StoreCheck, inject: [GraphStore], useFactory: (store: GraphStore) => new StoreCheck(store) },
    { provide: Metrics, inject: [Config, StoreCheck, Ending], useFactory: metricsOf },
    {
      provide: Watch,
      inject: [Metrics, Ending],
      useFactory: (metrics: Metrics, ending: Ending) => new Watch(metrics, ending),
    },
  ],
  exports: [Ending, StoreCheck, Metrics, Watch],
})
export class OperationsModule implements OnApplicationShutdown {
  constructor(@Inject(Watch) private readonly watch: Watch) {}

  onApplicationShutdown(): Promise<void> {
    return this.watch.end();
  }
}

function metricsOf({ store }: Config, check: StoreCheck, ending: Ending): Metrics {
  return new Metrics(VERSION, {
    store: 'uri' in store ? 'neo4j' : 'embedded',
    answers: () => check.answers(),
    underWay: () => ending.underWay,
  });
}
