import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import type { Config } from '../config/config.js';
import type { FailureLog } from '../failure-log.js';
import { accessHook } from './access.js';
import { argumentChecks } from './argument-checks.js';
import { PassErrorsOn } from './pass-errors-on.js';
import { securityHeaders } from './security-headers.js';

/** Puts round an application what stands before every answer: who may ask, what browsers may do, how errors look. */
export async function guard(app: NestFastifyApplication, config: Config, log: FailureLog): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', accessHook(config));
  server.addHook('onRoute', freeTheAnswer);
  await app.register(helmet, securityHeaders);
  app.useGlobalPipes(argumentChecks);
  app.useGlobalFilters(new PassErrorsOn(log));
}

/** Mercurius declares its answers in a way that turns the numbers in the path of an error into text. */
function freeTheAnswer(route: RouteOptions): void {
  if (route.url === '/graphql') delete route.schema?.response;
}
