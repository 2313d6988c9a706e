import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import { Access } from '../access/access.js';
import type { Config } from '../config/config.js';
import type { FailureLog } from '../failure-log.js';
import { accessHook } from './access/access-hook.js';
import { openCors } from './access/open-cors.js';
import { argumentChecks } from './argument-checks.js';
import { explorerFiles } from './explorer/explorer-files.js';
import { limitRate } from './limits/rate-limit.js';
import { limitTime } from './limits/request-time.js';
import { PassErrorsOn, answerWithError } from './pass-errors-on.js';
import { securityHeaders } from './security-headers.js';

/**
 * Puts round an application what stands before every answer: who may ask, how often, how long that may take, what browsers
 * may do, how errors look.
 */
export async function guard(app: NestFastifyApplication, config: Config, log: FailureLog): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', mendRoute(log));
  // Before anybody is refused: refusals have the headers too, and browsers ask without a key whether they may ask.
  await app.register(helmet, securityHeaders);
  await openCors(server, config.origins);
  server.decorateRequest('caller', undefined);
  server.addHook('onRequest', accessHook(new Access(config), log));
  // Once it is known who asks.
  await limitRate(server, config.rateLimit);
  limitTime(server, config.CASUS_REQUEST_TIMEOUT_MS);
  await server.register(fastifyStatic, explorerFiles);
  app.useGlobalPipes(argumentChecks);
  app.useGlobalFilters(new PassErrorsOn(log));
}

function mendRoute(log: FailureLog): (route: RouteOptions) => void {
  return (route) => {
    if (route.url === '/graphql') mendGraphqlRoute(route);
    else route.errorHandler ??= answerWithError(log);
  };
}

/** Mercurius makes this path, and doesn't let us say of it what we say of the others. */
function mendGraphqlRoute(route: RouteOptions): void {
  // What each field needs is looked at once it is known which ones are asked for.
  route.config = { ...route.config, need: 'reader' };
  // It declares its answers in a way that turns the numbers in the path of an error into text.
  delete route.schema?.response;
}
