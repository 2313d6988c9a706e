import { CasusError, Unwritable } from '../errors.js';
import type { Role } from './roles.js';

/** Somebody who may not have what is asked for; with the status that HTTP has for it. */
export abstract class AccessRefused extends CasusError {
  abstract readonly statusCode: 401 | 403 | 503;
}

/** A request without a key where keys are demanded. */
export class KeyMissing extends AccessRefused {
  readonly code = 'KEY_MISSING';
  readonly statusCode = 401;

  constructor() {
    super('No key was sent.', { where: HEADER, remedy: 'Send one: "Authorization: Bearer KEY".' });
  }
}

/** A key that is none of ours, or no longer one. */
export class KeyRefused extends AccessRefused {
  readonly code: 'KEY_UNKNOWN' | 'KEY_REVOKED' | 'KEY_EXPIRED';
  readonly statusCode = 401;

  constructor(fault: 'unknown' | 'revoked' | 'expired') {
    super(`The key is ${fault}.`, {
      where: HEADER,
      remedy: 'Send another; who runs Casus makes one by `casus keys create`.',
    });
    this.code = `KEY_${fault.toUpperCase() as Uppercase<typeof fault>}`;
  }
}

/** A token (JWT) that isn't accepted. */
export class TokenRefused extends AccessRefused {
  readonly code: 'TOKEN_EXPIRED' | 'TOKEN_REFUSED';
  readonly statusCode = 401;

  constructor(fault: string, { isExpired = false, ...options }: ErrorOptions & { isExpired?: boolean } = {}) {
    super(
      `The token ${fault}.`,
      { where: HEADER, remedy: 'Sign in again, and send the new token: "Authorization: Bearer TOKEN".' },
      options,
    );
    this.code = isExpired ? 'TOKEN_EXPIRED' : 'TOKEN_REFUSED';
  }
}

/** A token that is fine, of somebody who has no role here. */
export class TokenWithoutRole extends AccessRefused {
  readonly code = 'TOKEN_WITHOUT_ROLE';
  readonly statusCode = 403;

  constructor(claim: string, roles: readonly Role[]) {
    super(`The token gives no role: its claim ${claim} names none.`, {
      where: HEADER,
      remedy: `Let who runs the sign-in give you one of ${roles.join(', ')}.`,
    });
  }
}

/** Whether a caller may come in can't be told just now. Nothing was done, so asking again is safe. */
export class AccessUnknown extends AccessRefused {
  readonly statusCode = 503;

  constructor(
    readonly code: 'KEYS_UNAVAILABLE' | 'TOKEN_KEYS_UNAVAILABLE',
    what: string,
    remedy: string,
    cause: unknown,
  ) {
    super(`${what} can't be read just now.`, { where: HEADER, remedy }, { cause });
  }
}

/** A role that is too low for what is asked. */
export class RoleTooLow extends AccessRefused {
  readonly code = 'ROLE_TOO_LOW';
  readonly statusCode = 403;

  constructor(what: string, role: Role, needed: Role) {
    super(`A key of role ${role} may not ask for ${what}.`, {
      where: what,
      remedy: `Use one of role ${needed} or above.`,
    });
  }
}

/** Something of which the program forgot to say who may have it; so nobody may. */
export class AccessUndeclared extends AccessRefused {
  readonly code = 'ACCESS_UNDECLARED';
  readonly statusCode = 403;

  constructor(what: string) {
    super(`Nobody may ask for ${what}.`, { where: what, remedy: 'Report this: a fault of Casus, not of yours.' });
  }
}

/** A request under a name that isn't this machine's, where no keys are demanded. */
export class HostUnknown extends AccessRefused {
  readonly code = 'HOST_UNKNOWN';
  readonly statusCode = 403;

  constructor() {
    super('Without keys, only localhost and 127.0.0.1 are answered.', {
      where: 'Host',
      remedy: 'Call one of these, or make a key by `casus keys create`.',
    });
  }
}

/** The file of keys can't be used. Nothing was changed. */
export class KeyFileInvalid extends CasusError {
  readonly code = 'KEY_FILE_INVALID';

  constructor(file: string, fault: string, cause?: unknown) {
    super(
      `${file} ${fault}.`,
      { where: file, remedy: 'Mend it or restore it; or remove it, and make all keys anew by `casus keys create`.' },
      { cause },
    );
  }
}

/** The file of keys can't be changed. It is as it was. */
export class KeyFileUnwritable extends Unwritable {
  readonly code = 'KEY_FILE_UNWRITABLE';

  constructor(file: string, cause: NodeJS.ErrnoException) {
    super(file, cause, 'Set CASUS_DATA to a folder that may be written to.');
  }
}

/** Another command is changing the keys, or was killed while it did. */
export class KeyFileBusy extends CasusError {
  readonly code = 'KEY_FILE_BUSY';

  constructor(unfinished: string) {
    super(`Another command is changing the keys: ${unfinished} is there.`, {
      where: unfinished,
      remedy: 'Wait and repeat; where no other command runs, one was killed: remove that file.',
    });
  }
}

/** A key that can't be made as it is asked for. */
export class KeyInvalid extends CasusError {
  readonly code = 'KEY_INVALID';

  constructor(fault: string, where: string, remedy: string) {
    super(`${fault}.`, { where, remedy });
  }
}

/** An id that no key has. */
export class KeyUnknown extends CasusError {
  readonly code = 'KEY_UNKNOWN';

  constructor(id: string) {
    super(`There is no key ${id.slice(0, 60)}.`, { where: 'id', remedy: 'Take the id from `casus keys list`.' });
  }
}

const HEADER = 'Authorization';
