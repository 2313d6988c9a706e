import { CasusError } from '../../errors.js';

/** A query or its variables that are nested deeper than anything that Casus can be asked. Found before it was parsed. */
export class QueryTooDeep extends CasusError {
  readonly code = 'QUERY_TOO_DEEP';

  constructor(where: 'query' | 'variables', limit: number) {
    super(`The ${where === 'query' ? 'query is' : 'variables are'} nested more than ${limit} levels deep.`, {
      where,
      remedy: 'Ask for less of each, or in several requests.',
    });
  }
}

/** A query that has too much of something: fields, repeated fields, fragments, operations. Found before it was checked. */
export class QueryTooLarge extends CasusError {
  readonly code = 'QUERY_TOO_LARGE';

  constructor(
    what: string,
    readonly found: number,
    readonly limit: number,
    where: 'query' | 'variables' = 'query',
  ) {
    super(`The ${where === 'query' ? 'query has' : 'variables have'} ${found} ${what}; ${limit} are allowed.`, {
      where,
      remedy: 'Ask for less, or in several requests.',
    });
  }
}

/** Several queries in one request. */
export class BatchRefused extends CasusError {
  readonly code = 'BATCH_REFUSED';

  constructor() {
    super('The request is a list of queries.', { where: 'body', remedy: 'Send each query in a request of its own.' });
  }
}

/** A request that took longer than it may. The transaction that was under way, if any, is not kept. */
export class RequestTimedOut extends CasusError {
  readonly code = 'REQUEST_TIMED_OUT';
  readonly statusCode = 503;

  constructor(limitMs: number) {
    super(`The request took more than ${limitMs} ms, and was ended.`, {
      where: 'request',
      remedy: 'Send less at a time, or raise CASUS_REQUEST_TIMEOUT_MS. What it had not finished by then is not kept.',
    });
  }
}

/** More requests than one caller may send. */
export class TooManyRequests extends CasusError {
  readonly code = 'TOO_MANY_REQUESTS';
  readonly statusCode = 429;

  constructor(limit: number, retryAfterSeconds: number) {
    super(`This key or address sent more than ${limit} requests within a minute.`, {
      where: 'request',
      remedy: `Wait ${retryAfterSeconds} s, or raise CASUS_RATE_LIMIT.`,
    });
  }
}

/** The hash of a query that this server doesn't have. The message is the one that clients of persisted queries know. */
export class PersistedQueryUnknown extends CasusError {
  readonly code = 'PERSISTED_QUERY_NOT_FOUND';
  /** Clients that know these queries take no other status for an answer. */
  readonly statusCode = 200;

  constructor() {
    super('PersistedQueryNotFound', {
      where: 'extensions.persistedQuery',
      remedy: 'Send the text of the query with its hash once.',
    });
  }
}

/** A query beside those that this server was set to answer. */
export class QueryNotAllowed extends CasusError {
  readonly code = 'QUERY_NOT_ALLOWED';

  constructor() {
    super('This server answers known queries only, and this is none of them.', {
      where: 'query',
      remedy: 'Have it added to the file that CASUS_PERSISTED_ONLY names.',
    });
  }
}
