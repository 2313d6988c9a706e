import { CasusError } from '../errors.js';

/** No queue is set, and one is needed. */
export class QueueNotSet extends CasusError {
  readonly code = 'QUEUE_NOT_SET';

  constructor() {
    super('No queue is set.', {
      where: 'CASUS_REDIS_URL',
      remedy: 'Set CASUS_REDIS_URL to a Redis server, such as redis://127.0.0.1:6379.',
    });
  }
}

/** The Redis server does not answer, or doesn't let us in. What was handed over before is kept there. */
export class QueueUnavailable extends CasusError {
  readonly code = 'QUEUE_UNAVAILABLE';

  /** @param address - without name and password */
  constructor(address: string, cause: unknown) {
    super(
      `The queue at ${address} does not answer.`,
      { where: address, remedy: 'Check that Redis runs there and lets Casus in, then run the same command again.' },
      { cause },
    );
  }
}

/** Workers on several machines, or one beside a server, can't share a graph in one file of one process. */
export class QueueNeedsServer extends CasusError {
  readonly code = 'QUEUE_NEEDS_SERVER';

  constructor() {
    super('Workers share a graph on a Neo4j server; the embedded one is of one process alone.', {
      where: 'NEO4J_URI',
      remedy: 'Set NEO4J_URI to a Neo4j server, or ingest without --queue.',
    });
  }
}

/** An article that no worker brought to an end, however often it was tried. */
export class JobGivenUp extends CasusError {
  readonly code = 'JOB_GIVEN_UP';

  constructor(where: string, reason: string) {
    super(`No worker brought ${where} to an end: ${reason}.`, {
      where,
      remedy: 'Try it again once what it met is mended; where it ends workers, report it with its text.',
    });
  }
}
