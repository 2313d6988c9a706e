import { CasusError } from '../../errors.js';

/** Whoever listens takes what comes more slowly than it comes. */
export class FellBehind extends CasusError {
  readonly code = 'FELL_BEHIND';

  constructor(limit: number) {
    super(`More than ${limit} messages wait to be sent.`, {
      where: 'the subscription',
      remedy: 'Subscribe again, and ask `differences` for what came meanwhile.',
    });
  }
}

/** One connection, or one client, has as many as it may have. */
export class TooManySubscriptions extends CasusError {
  readonly code = 'TOO_MANY_SUBSCRIPTIONS';

  constructor(limit: number) {
    super(`A connection may have ${limit} subscriptions at once.`, {
      where: 'the connection',
      remedy: 'End one that is no longer needed, or ask for several things in one.',
    });
  }
}
