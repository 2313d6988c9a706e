import { CasusError, LimitExceeded } from '../errors.js';

/** Arguments of a query that are of the right type and still no good. Names every fault at once. */
export class ArgumentsInvalid extends CasusError {
  readonly code = 'ARGUMENTS_INVALID';

  /** @param faults - by the path of the field: `input.published` */
  constructor(readonly faults: Readonly<Record<string, readonly string[]>>) {
    const fields = Object.keys(faults);
    super(`Bad arguments: ${Object.values(faults).flat().join('; ')}.`, {
      where: fields.join(', '),
      remedy: 'Mend these fields; the schema tells what each may hold.',
    });
  }
}

/** A cursor that was not given out by this list, or was changed on the way. */
export class CursorInvalid extends CasusError {
  readonly code = 'CURSOR_INVALID';

  constructor(where: string) {
    super('The cursor is none that this list gave out.', {
      where,
      remedy: 'Take it from pageInfo.endCursor or an edge of the same list, unchanged.',
    });
  }
}

/** A query that would cost more than one request may. Found before anything ran. */
export class QueryTooCostly extends LimitExceeded {
  readonly code = 'QUERY_TOO_COSTLY';

  constructor(cost: number, limit: number) {
    super(
      `The query costs ${cost}; one request may cost ${limit}.`,
      { where: 'query', remedy: 'Ask for fewer at a time (first), or for less of each.' },
      { cost, limit },
    );
  }
}

/** A query that took longer than it may. What it had found is not given out. */
export class QueryTimedOut extends LimitExceeded {
  readonly code = 'QUERY_TIMED_OUT';

  constructor(limitMs: number) {
    super(
      `The query took more than ${limitMs} ms.`,
      { where: 'query', remedy: 'Ask for fewer at a time, narrow the filter, or raise CASUS_QUERY_TIMEOUT_MS.' },
      { limitMs },
    );
  }
}

/** A query that is no GraphQL text. */
export class QueryMalformed extends CasusError {
  readonly code = 'QUERY_MALFORMED';

  constructor() {
    super('The query is JSON, not GraphQL.', { where: 'query', remedy: 'Send the query as GraphQL text.' });
  }
}

/** A request without a query. */
export class QueryMissing extends CasusError {
  readonly code = 'QUERY_MISSING';

  constructor() {
    super('The request has no query.', {
      where: 'query',
      remedy: 'Send one as JSON: {"query": "{ stats { articles } }"}.',
    });
  }
}

/** A query that has no operation of the name that is asked for. */
export class OperationUnknown extends CasusError {
  readonly code = 'OPERATION_UNKNOWN';

  constructor(name: string) {
    super(`The query has no operation ${name.slice(0, 60)}.`, {
      where: 'operationName',
      remedy: 'Name one of its operations, or leave operationName out where it has only one.',
    });
  }
}

/** A query, without its variables, that is longer than a query may be. */
export class QueryTooLong extends LimitExceeded {
  readonly code = 'QUERY_TOO_LONG';

  constructor(found: number, limit: number) {
    super(
      `The query has ${found} characters; ${limit} are allowed.`,
      {
        where: 'query',
        remedy:
          'Send long texts as variables: mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) … }.',
      },
      { found, limit },
    );
  }
}

/** A decision in a name that isn't the caller's. */
export class AuthorRefused extends CasusError {
  readonly code = 'AUTHOR_REFUSED';

  constructor(name: string) {
    super('Decisions are recorded under the name of who makes them.', {
      where: 'by',
      remedy: `Leave it out, or give the name of your key: ${name}.`,
    });
  }
}

/** What can be asked for by an id; a participant is an actor or a place, a node anything. */
type Unknown = 'actor' | 'article' | 'event' | 'change' | 'participant' | 'node';

/** Something that is asked for by an id that none has. */
export class UnknownId extends CasusError {
  readonly code: string;

  /** @param where - the argument that holds the id */
  constructor(what: Unknown, id: string, where = 'id') {
    super(`There is no ${what} ${id.slice(0, 60)}.`, { where, remedy: `Take the id from a list of ${what}s.` });
    this.code = `${what.toUpperCase()}_UNKNOWN`;
  }
}
