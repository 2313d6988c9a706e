import { CasusError } from '../errors.js';

/** An entry of a lexicon or of the predicate files can't be used; nothing of its file was taken. */
export class LexiconInvalid extends CasusError {
  readonly code = 'LEXICON_INVALID';

  constructor(file: string, entry: string, fault: string) {
    super(`${file}: ${entry}: ${fault}.`, {
      where: `${file}, ${entry}`,
      remedy: 'Correct the entry; the files beside it show the form.',
    });
  }
}
