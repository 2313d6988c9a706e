import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { refuseExposure } from './access/refuse-exposure.js';
import { guard } from './api/guard.js';
import { MAX_BODY_BYTES, MAX_RECEIVING_MS } from './api/limits.js';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { readSettings } from './config/read-settings.js';
import { FailureLog } from './failure-log.js';
import { GraphStore } from './graph/store.js';
import { ingestSamples } from './ingestion/ingest-samples.js';
import { readAnew } from './ingestion/read-anew.js';
import { Reader } from './ingestion/reader.js';
import { listeningError } from './listening-error.js';
import { oneLine } from './one-line.js';
import { endInTime } from './operations/end-in-time.js';
import { newLog, type Log } from './operations/log.js';
import { requestIdOf } from './operations/request-id.js';
import { Watch } from './operations/watch.js';
import { VERSION } from './version.js';

/**
 * Starts the server, says what to open, and resolves once SIGINT or SIGTERM has ended it.
 *
 * @throws CasusError where the settings are bad, anyone could reach the API without a key, the store can't be opened or the address can't be listened on
 */
export async function serve({ samples }: { samples: boolean }): Promise<void> {
  const { config } = readSettings(process.env, process.cwd());
  await refuseExposure(config);
  const log = await newLog(config);
  const app = await createApp(config, log);
  app.get(Reader).readApart();
  const ended = untilSignal();
  try {
    await readAnew(app.get(GraphStore), (line) => process.stderr.write(`${oneLine(line)}\n`));
    if (samples) await ingestSamples(app.get(GraphStore));
    await app.listen(config.PORT, config.HOST).catch((cause: unknown) => {
      throw listeningError(config, cause);
    });
    const url = await app.getUrl();
    log.info({ url, version: VERSION }, 'ready');
    process.stdout.write(welcome(url, config));
    await ended;
  } finally {
    await endInTime(app, config, log);
  }
}

/** The application with everything that guards it, not listening yet. */
export async function createApp(config?: Config, log?: Log): Promise<NestFastifyApplication> {
  const settings = config ?? readSettings(process.env, process.cwd()).config;
  const loggerInstance = log ?? (await newLog(settings));
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: MAX_RECEIVING_MS,
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: false,
    abortOnError: false,
  });
  await app.get(Watch).begin(app.getHttpAdapter().getInstance(), settings, loggerInstance);
  await guard(app, settings, app.get(FailureLog));
  return app;
}

function welcome(url: string, { NEO4J_URI, CASUS_DATA, graphiql }: Config): string {
  return `Casus is ready. Ctrl+C ends it; the graph is kept ${NEO4J_URI === undefined ? `in ${CASUS_DATA}` : `at ${NEO4J_URI}`}.

  ${url}/            look and search in the browser
${graphiql ? `  ${url}/graphiql   write queries in the browser\n` : ''}  ${url}/graphql    ask from a program

Try: { relations(filter: {relations: [PRESSURES]}, first: 5) { edges { node { source { name } target { name } events } } } }
`;
}

/** Resolves at the first signal to end; the second one ends the process at once. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}
