import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { CasusError } from '../errors.js';
import type { FailureLog } from '../failure-log.js';
import { shownError } from './error-format.js';
import { ArgumentsInvalid } from './errors.js';

/** Leaves errors of GraphQL to GraphQL's own format, and gives those of the few other paths the same form. */
@Catch()
export class PassErrorsOn implements ExceptionFilter {
  constructor(private readonly log: FailureLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException) {
      answer(reply, error.getStatus(), { message: error.message, extensions: { code: 'HTTP' } });
    } else {
      answer(reply, statusOf(error), shownError(error, this.log));
    }
  }
}

/** Gives the form of GraphQL's errors to those that are met before a path's own work begins, as too many requests. */
export function answerWithError(
  log: FailureLog,
): (error: unknown, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, _request, reply) => {
    answer(reply, statusOf(error), shownError(error, log));
  };
}

/** A path may have said before it failed that it would answer with a page or a file. */
function answer(reply: FastifyReply, status: number, error: GraphQLFormattedError): void {
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}

/** What an error says itself, where it is Casus's or blames the client. */
function statusOf(error: unknown): number {
  if (error instanceof ArgumentsInvalid) return 400;
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && (error instanceof CasusError || statusCode < 500) ? statusCode : 500;
}
