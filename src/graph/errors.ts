import { CasusError, LimitExceeded } from '../errors.js';

/** The store could not be reached, or went away. Nothing of the failed write was kept, so repeating it is safe. */
export class StoreUnavailable extends CasusError {
  readonly code = 'STORE_UNAVAILABLE';

  /** @param store - its address or file, without names and passwords */
  constructor(store: string, cause?: unknown) {
    super(
      `The graph store ${store} does not answer.`,
      { where: store, remedy: 'Check that it runs and that its address is right, then retry.' },
      { cause },
    );
  }
}

/** The server answered, and does not let us in. */
export class StoreForbidden extends CasusError {
  readonly code = 'STORE_FORBIDDEN';

  constructor(store: string, cause: unknown) {
    super(
      `The graph store ${store} refuses the user name and password.`,
      { where: store, remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to a user that may read and write.' },
      { cause },
    );
  }
}

/** The server is older than what the statements are written for. */
export class StoreTooOld extends CasusError {
  readonly code = 'STORE_TOO_OLD';

  constructor(store: string, version: string) {
    super(`The graph store ${store} is ${version}; Casus needs Neo4j 5 or later.`, {
      where: store,
      remedy: 'Point NEO4J_URI at a Neo4j 5 or later server.',
    });
  }
}

/** The embedded store's file is held by another process. */
export class StoreLocked extends CasusError {
  readonly code = 'STORE_LOCKED';

  /** @param holder - process id of who holds it, or null where that isn't known */
  constructor(file: string, holder: number | null, cause: unknown) {
    super(
      `${file} is in use by ${holder === null ? 'another process' : `process ${holder}`}.`,
      {
        where: file,
        remedy: 'End the other Casus, ask it over its API instead, or set CASUS_DATA to another folder.',
      },
      { cause },
    );
  }
}

/** The embedded store's folder or file can't be written: rights, a full disk, a path that is no folder. */
export class StoreUnwritable extends CasusError {
  readonly code = 'STORE_UNWRITABLE';

  constructor(path: string, fault: string, cause: unknown) {
    super(
      `${path} can't be written: ${fault}.`,
      { where: path, remedy: 'Make room or give write access, or set CASUS_DATA to another folder.' },
      { cause },
    );
  }
}

/** The embedded store's file is there and is no graph, or a damaged one. It was left as it is. */
export class StoreUnreadable extends CasusError {
  readonly code = 'STORE_UNREADABLE';

  constructor(
    file: string,
    cause: unknown,
    fault = 'is no graph that Casus can open, or is damaged',
    remedy = 'Put a backup in its place, or move it away and ingest the articles again.',
  ) {
    super(`${file} ${fault}.`, { where: file, remedy }, { cause });
  }

  /** @param record - the file that tells how much the graph held */
  static incomplete(file: string, missing: number, kept: number, record: string): StoreUnreadable {
    return new StoreUnreadable(
      file,
      undefined,
      `is damaged, or an older graph: it lacks the last ${missing} of ${kept} changes`,
      `Put a backup in its place, or delete ${record} to go on with what it holds.`,
    );
  }
}

/** The graph was made by a newer Casus. */
export class GraphTooNew extends CasusError {
  readonly code = 'GRAPH_TOO_NEW';

  constructor(store: string, found: number, known: number) {
    super(`The graph at ${store} has schema ${found}; this Casus knows schemas up to ${known}.`, {
      where: store,
      remedy: 'Update Casus, or use another graph.',
    });
  }
}

/** The store understood the statement and refused it: a fault in our Cypher or in its parameters. */
export class StatementRefused extends CasusError {
  readonly code = 'STATEMENT_REFUSED';

  constructor(statement: string, cause: unknown) {
    super(
      `The store refused cypher/${statement}.cypher.`,
      { where: `cypher/${statement}.cypher`, remedy: 'Report this with the cause; it is a bug.' },
      { cause },
    );
  }
}

/** A statement, or the transaction that it was in, ran longer than it may. Nothing of the transaction was kept. */
export class StatementTimedOut extends LimitExceeded {
  readonly code = 'STATEMENT_TIMED_OUT';

  /** @param statement - its name, or what else of a store ran: `search/actor`, `a transaction` */
  constructor(statement: string, limitMs: number, cause?: unknown) {
    super(
      `The store worked on ${statement} for more than ${limitMs} ms.`,
      { where: statement, remedy: 'Ask for less, or raise CASUS_STATEMENT_TIMEOUT_MS.' },
      { limitMs },
      { cause },
    );
  }
}

/** Parameters that don't fit what the statement declares. Found before a store saw them. */
export class ParametersInvalid extends CasusError {
  readonly code = 'PARAMETERS_INVALID';

  /** @param path - of the value: `$rows[3].eventId` */
  constructor(statement: string, path: string, fault: string) {
    super(`${path} of cypher/${statement}.cypher ${fault}.`, {
      where: `cypher/${statement}.cypher, ${path}`,
      remedy: 'Report this; it is a bug.',
    });
  }
}

/** An article that was asked for is not in the graph. */
export class ArticleUnknown extends CasusError {
  readonly code = 'ARTICLE_UNKNOWN';

  constructor(id: string) {
    super(`The graph has no article ${id}.`, {
      where: id,
      remedy: 'Check the id: `casus ingest` and the list of articles show it.',
    });
  }
}

/** A key that was given to another request before. */
export class KeyReused extends CasusError {
  readonly code = 'KEY_REUSED';

  constructor(key: string) {
    super('Another request had this key already.', { where: key, remedy: 'Give each request a key of its own.' });
  }
}
