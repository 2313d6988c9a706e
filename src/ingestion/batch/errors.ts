import { CasusError, type ErrorDetails } from '../../errors.js';

/** What an error says that was raised on purpose. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** An article that takes longer to read than any should. */
export class ReadingTooLong extends CasusError {
  readonly code = 'READING_TOO_LONG';

  constructor(articleId: string, limitMs: number) {
    super(`Reading article ${articleId} took more than ${limitMs / 1000} s.`, {
      where: articleId,
      remedy: 'Leave it out, cut it into parts, or report it with its text.',
    });
  }
}

/** Models or lexicons can't be loaded, so that no article can be read: the error that a thread raised, with its code. */
export class ExtractionUnusable extends CasusError {
  readonly code: string;

  constructor({ code, message, details }: Fault) {
    super(message, details);
    this.code = code;
  }
}

/** An article that failed in a way that nobody foresaw. */
export class IngestionFailed extends CasusError {
  readonly code = 'INGESTION_FAILED';

  /** @param id - of the line in the log that holds the details */
  constructor(where: string, id: string, cause: unknown) {
    super(
      `Something unforeseen went wrong with ${where}; its details are in the log under ${id}.`,
      { where, remedy: 'Try it again with a newer Casus, or report it with the lines of the log.' },
      { cause },
    );
  }
}
