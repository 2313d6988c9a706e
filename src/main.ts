import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseExposure } from './access/refuse-exposure.js';
import { guard } from './api/guard.js';
import { MAX_BODY_BYTES, MAX_RECEIVING_MS } from './api/limits.js';
import { AppModule } from './app.module.js';
import { Config, readConfig } from './config/config.js';
import { FailureLog } from './failure-log.js';
import { GraphStore } from './graph/store.js';
import { ingestSamples } from './ingestion/ingest-samples.js';
import { readAnew } from './ingestion/read-anew.js';
import { listeningError } from './listening-error.js';
import { oneLine } from './one-line.js';

/**
 * Starts the server, says what to open, and resolves once SIGINT or SIGTERM has ended it.
 *
 * @throws CasusError where the settings are bad, anyone could reach the API without a key, the store can't be opened or the address can't be listened on
 */
export async function serve({ samples }: { samples: boolean }): Promise<void> {
  await refuseExposure(readConfig(process.env));
  const app = await createApp();
  const ended = untilSignal();
  try {
    await readAnew(app.get(GraphStore), (line) => process.stderr.write(`${oneLine(line)}\n`));
    if (samples) await ingestSamples(app.get(GraphStore));
    const config = app.get(Config);
    await app.listen(config.PORT, config.HOST).catch((cause: unknown) => {
      throw listeningError(config, cause);
    });
    process.stdout.write(welcome(await app.getUrl(), config));
    await ended;
  } finally {
    await app.close();
  }
}

/** The application with everything that guards it, not listening yet. */
export async function createApp(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: MAX_BODY_BYTES, requestTimeout: MAX_RECEIVING_MS });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: false,
    abortOnError: false,
  });
  await guard(app, app.get(Config), app.get(FailureLog));
  return app;
}

function welcome(url: string, { NEO4J_URI, CASUS_DATA, graphiql }: Config): string {
  return `Casus is ready. Ctrl+C ends it; the graph is kept ${NEO4J_URI === undefined ? `in ${CASUS_DATA}` : `at ${NEO4J_URI}`}.

${graphiql ? `  ${url}/graphiql   ask in the browser\n` : ''}  ${url}/graphql    ask from a program

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
