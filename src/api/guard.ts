import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import type { Config } from '../config/config.js';
import type { FailureLog } from '../failure-log.js';
import { accessHook } from './access.js';
import { argumentChecks } from './argument-checks.js';
import { limitRate } from './limits/rate-limit.js';
import { limitTime } from './limits/request-time.js';
import { PassErrorsOn, answerWithError } from './pass-errors-on.js';
import { securityHeaders } from './security-headers.js';

/**
 * Puts round an application what stands before every answer: who may ask, how often, how long that may take, what browsers
 * may do, how errors look.
 *
 * @param mustGoOn - called before each statement; throws where the server is ending
 */
export async function guard(
  app: NestFastifyApplication,
  config: Config,
  log: FailureLog,
  mustGoOn: () => void = () => undefined,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', accessHook(config));
  server.addHook('onRoute', freeTheAnswer);
  server.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') route.errorHandler ??= answerWithError(log);
  });
  limitTime(server, config.CASUS_REQUEST_TIMEOUT_MS, mustGoOn);
  await limitRate(app, config);
  await app.register(helmet, securityHeaders);
  app.useGlobalPipes(argumentChecks);
  app.useGlobalFilters(new PassErrorsOn(log));
}

/** Mercurius declares its answers in a way that turns the numbers in the path of an error into text. */
function freeTheAnswer(route: RouteOptions): void {
  if (route.url === '/graphql') delete route.schema?.response;
}
