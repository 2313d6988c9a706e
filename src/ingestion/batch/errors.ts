import { CasusError } from '../../errors.js';

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
