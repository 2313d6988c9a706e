import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
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
      void reply.code(error.getStatus()).send({ errors: [{ message: error.message, extensions: { code: 'HTTP' } }] });
    } else {
      void reply.code(error instanceof ArgumentsInvalid ? 400 : 500).send({ errors: [shownError(error, this.log)] });
    }
  }
}
