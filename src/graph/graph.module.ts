import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { openStore } from './open-store.js';
import { GraphStore } from './store.js';

/** Owns the one connection to the graph: opens it at start, closes it last. Others see only GraphStore. */
@Module({
  imports: [ConfigModule],
  providers: [{ provide: GraphStore, inject: [Config], useFactory: (config: Config) => openStore(config.store) }],
  exports: [GraphStore],
})
export class GraphModule implements OnApplicationShutdown {
  constructor(@Inject(GraphStore) private readonly store: GraphStore) {}

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
