import { CasusError, Unwritable } from '../errors.js';

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
  ENOTDIR: 'is no folder',
};

/** A file that can't be written. */
export class FileUnwritable extends Unwritable {
  readonly code = 'FILE_UNWRITABLE';

  constructor(file: string, cause: NodeJS.ErrnoException) {
    super(file, cause, 'Name a file in a folder that is there and may be written to.');
  }
}

/** A folder that is to be filled, and has something in it. */
export class FolderNotEmpty extends CasusError {
  readonly code = 'FOLDER_NOT_EMPTY';

  constructor(folder: string) {
    super(`${folder} is not empty.`, {
      where: folder,
      remedy: 'Name a folder that is empty, or that is not there yet.',
    });
  }
}

/** No article where one is wanted: an empty folder, a file of lines without any. */
export class NoArticle extends CasusError {
  readonly code = 'NO_ARTICLE';

  constructor(where: string) {
    super(`${where} holds no article.`, { where, remedy: 'Give a file that holds one.' });
  }
}

/** More than one article where one is wanted. */
export class TooManyArticles extends CasusError {
  readonly code = 'TOO_MANY_ARTICLES';

  constructor(where: string) {
    super(`${where} holds more than one article.`, { where, remedy: 'Use --jsonl for many, one a line.' });
  }
}

/** A sentence that the article doesn't have. */
export class SentenceUnknown extends CasusError {
  readonly code = 'SENTENCE_UNKNOWN';

  constructor(file: string, sentence: number) {
    super(`${file} has no sentence ${sentence}.`, {
      where: file,
      remedy: 'Sentences are counted from 1; leave --sentence out to see them all.',
    });
  }
}

/** An option of a command that means nothing. */
export class OptionInvalid extends CasusError {
  readonly code = 'OPTION_INVALID';

  constructor(fault: string, where: string, remedy: string) {
    super(`${fault}.`, { where, remedy });
  }
}
