import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { VERSION } from '../version.js';
import type { Ending } from './ending.js';
import type { Log } from './log.js';
import { logTrouble } from './log-trouble.js';
import type { Metrics } from './metrics.js';
import { startTracing, type Tracing } from './tracing.js';
import { watchRequests } from './watch-requests.js';

/** Counts, logs and traces what a server does. */
export class Watch {
  private tracing: Tracing | undefined;
  private stopLog: () => void = () => undefined;

  constructor(
    private readonly metrics: Metrics,
    private readonly ending: Ending,
  ) {}

  /** To be called before hooks are added that refuse requests, so that those are watched too. */
  async begin(server: FastifyInstance, config: Config, log: Log): Promise<void> {
    this.ending.watch(server);
    watchRequests(server, this.metrics);
    this.stopLog = logTrouble(config, log);
    this.tracing = await startTracing(config, VERSION, log);
    this.tracing?.watch(server);
  }

  /** Once nothing is left to be watched. */
  async end(): Promise<void> {
    this.stopLog();
    this.metrics.stop();
    await this.tracing?.end();
  }
}
