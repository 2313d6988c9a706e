import { CasusError, Unwritable } from '../errors.js';

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

/** A list of feeds that can't be read. */
export class FeedsInvalid extends CasusError {
  readonly code = 'FEEDS_INVALID';

  /** @param faults - each with the line where it is */
  constructor(
    file: string,
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(
      `${file}: ${faults.join('; ')}.`,
      {
        where: file,
        remedy: 'It is a list of addresses, or of {url, every?, publisher?, name?}; see `casus watch --help`.',
      },
      options,
    );
  }
}
