import { CasusError } from '../errors.js';
import type { StoreLocked } from './errors.js';

/** A backup of a store that has another way for it. */
export class BackupElsewhere extends CasusError {
  readonly code = 'BACKUP_ELSEWHERE';

  constructor() {
    super('Only the embedded graph is backed up by Casus.', {
      where: 'backup',
      remedy: 'Use neo4j-admin database backup or dump for a Neo4j server, or casus export --full for either.',
    });
  }
}

/** A backup by the command line of a graph that a server has open. */
export class BackupLocked extends CasusError {
  readonly code = 'BACKUP_LOCKED';

  constructor(cause: StoreLocked) {
    super(
      cause.message,
      {
        where: cause.details.where,
        remedy:
          'Where that is casus serve, ask it: mutation { backup { file } } at its /graphql; else wait for its end.',
      },
      { cause },
    );
  }
}

/** A backup that could not be written. The graph is as it was, and nothing is left of the backup. */
export class BackupRefused extends CasusError {
  readonly code = 'BACKUP_REFUSED';

  constructor(file: string, fault: string, remedy: string, cause?: unknown) {
    super(`${file} can't be written: ${fault}.`, { where: file, remedy }, { cause });
  }
}
