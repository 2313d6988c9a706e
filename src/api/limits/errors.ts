import { CasusError, LimitExceeded } from '../../errors.js';

/** Where in a request too much was found. */
type Part = 'query' | 'variables';

/** A query or its variables that are nested deeper than anything that Casus can be asked. Found before it ran. */
export class QueryTooDeep extends LimitExceeded {
  readonly code = 'QUERY_TOO_DEEP';

  /** @param found - levels; where counting stopped, for what is refused before it is parsed */
  constructor(where: Part, found: number, limit: number) {
    super(
      `The depth of the ${where} is ${found}; ${limit} are allowed.`,
      { where, remedy: 'Ask for less of each, or in several requests.' },
      { found, limit },
    );
  }
}

/** What is counted in a request. Spread fields are those of all fragments, as often as they are spread. */
type Counted =
  | 'tokens'
  | 'fields'
  | 'spread fields'
  | 'repeated fields'
  | 'aliases'
  | 'directives'
  | 'fragments'
  | 'operations'
  | 'values';

/** A query that has too many of something. Found before it ran. */
export class QueryTooMany extends LimitExceeded {
  readonly code: string;

  /** @param found - how many there are; where counting stopped, for what is refused before it is parsed */
  constructor(what: Counted, found: number, limit: number, where: Part = 'query') {
    super(
      `The ${where === 'query' ? 'query has' : 'variables have'} ${found} ${what}; ${limit} are allowed.`,
      { where, remedy: 'Ask for less, or in several requests.' },
      { found, limit },
    );
    this.code = `QUERY_TOO_MANY_${what.toUpperCase().replace(' ', '_')}`;
  }
}

/** Several queries in one request. */
export class BatchRefused extends LimitExceeded {
  readonly code = 'BATCH_REFUSED';

  constructor(found: number) {
    super(
      'The request is a list of queries.',
      { where: 'body', remedy: 'Send each query in a request of its own.' },
      { found, limit: 1 },
    );
  }
}

/** A body that is larger than one may be. It wasn't read to its end. */
export class RequestTooLarge extends LimitExceeded {
  readonly code = 'REQUEST_TOO_LARGE';
  readonly statusCode = 413;

  /** @param found - bytes, as the request told; NaN where it didn't */
  constructor(found: number, limit: number) {
    super(
      `The request has more than ${limit} bytes.`,
      { where: 'body', remedy: 'Send less at a time, such as an article without its pictures.' },
      Number.isNaN(found) ? { limit } : { found, limit },
    );
  }
}

/** A request that took longer than it may. The transaction that was under way, if any, is not kept. */
export class RequestTimedOut extends LimitExceeded {
  readonly code = 'REQUEST_TIMED_OUT';
  readonly statusCode = 503;

  constructor(limitMs: number) {
    super(
      `The request took more than ${limitMs} ms, and was ended.`,
      {
        where: 'request',
        remedy: 'Send less at a time, or raise CASUS_REQUEST_TIMEOUT_MS. What it had not finished by then is not kept.',
      },
      { limitMs },
    );
  }
}

/** More requests than one caller may send. */
export class TooManyRequests extends LimitExceeded {
  readonly code = 'TOO_MANY_REQUESTS';
  readonly statusCode = 429;

  constructor(limit: number, retryAfterSeconds: number) {
    super(
      `This key or address sent more than ${limit} requests within a minute.`,
      { where: 'request', remedy: `Wait ${retryAfterSeconds} s, or raise CASUS_RATE_LIMIT.` },
      { limit, retryAfterSeconds },
    );
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
