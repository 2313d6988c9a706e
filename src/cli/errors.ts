import { CasusError } from '../errors.js';

/** A file that can't be read: it isn't there, it is no file, or it may not be opened. */
export class InputUnreadable extends CasusError {
  readonly code = 'INPUT_UNREADABLE';

  constructor(file: string, cause: NodeJS.ErrnoException) {
    const fault = FAULTS[cause.code ?? ''] ?? `can't be read (${cause.code ?? cause.message})`;
    super(`${file} ${fault}.`, { where: file, remedy: 'Check the name, or give "-" for standard input.' }, { cause });
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be opened',
  EPERM: 'may not be opened',
  EISDIR: 'is a folder',
};

/** More than one article where one is wanted. */
export class TooManyArticles extends CasusError {
  readonly code = 'TOO_MANY_ARTICLES';

  constructor(where: string) {
    super(`${where} holds more than one article.`, { where, remedy: 'Use --jsonl for many, one a line.' });
  }
}
