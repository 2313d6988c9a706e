import { CasusError } from '../errors.js';

/** A file of the language models is missing, or isn't what its reader expects. Nothing was loaded. */
export class ModelUnreadable extends CasusError {
  readonly code = 'MODEL_UNREADABLE';

  constructor(where: string, expected: string, options?: ErrorOptions) {
    super(
      `The language model ${where} can't be read: ${expected}.`,
      {
        where,
        remedy: 'Restore the file from the repository, or make it again by `npm run train -- EVAL_FOLDER`.',
      },
      options,
    );
  }
}
