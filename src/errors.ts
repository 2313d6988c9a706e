/** What a caller needs in order to act on a failure without reading a stack trace. */
export interface ErrorDetails {
  /** Where it went wrong: a file, a line, a field, a statement. */
  readonly where: string;
  /** What the caller can do about it, as an instruction. */
  readonly remedy: string;
}

/** Base of every error that Casus raises on purpose. Anything else is a bug, and is masked before it reaches a user. */
export abstract class CasusError extends Error {
  /** Stable, documented, never reused; clients branch on it, never on the message. */
  abstract readonly code: string;

  constructor(
    message: string,
    readonly details: ErrorDetails,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Something that goes beyond a limit. Clients are told the figures beside the code. */
export abstract class LimitExceeded extends CasusError {
  /** @param figures - `limit`, and what was found where that is known; names of times end with their unit */
  constructor(
    message: string,
    details: ErrorDetails,
    readonly figures: Readonly<Record<string, number>>,
    options?: ErrorOptions,
  ) {
    super(message, details, options);
  }
}

/** A file that can't be written; what each needs is for those below to say. */
export abstract class Unwritable extends CasusError {
  constructor(file: string, cause: NodeJS.ErrnoException, remedy: string) {
    super(`${file} can't be written (${cause.code ?? cause.message}).`, { where: file, remedy }, { cause });
  }
}
