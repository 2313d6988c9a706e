import { CasusError } from '../errors.js';

/** An annotated article that can't be used: a field is missing, or holds the wrong thing. */
export class AnnotationInvalid extends CasusError {
  readonly code = 'ANNOTATION_INVALID';

  /** @param place - the part of the annotation: "event e3" */
  constructor(file: string, place: string, fault: string) {
    super(`${file}: ${place} ${fault}.`, {
      where: `${file}, ${place}`,
      remedy: '`casus evaluate --help` tells the form of an annotated article.',
    });
  }
}

/** A folder without a single article that can be evaluated. */
export class NothingAnnotated extends CasusError {
  readonly code = 'NOTHING_ANNOTATED';

  constructor(folder: string) {
    super(`${folder} holds no annotated article that can be read.`, {
      where: folder,
      remedy: 'Give a folder of .json files, each an annotated article.',
    });
  }
}

/** A file that should hold an earlier evaluation, and doesn't. */
export class RunUnreadable extends CasusError {
  readonly code = 'RUN_UNREADABLE';

  constructor(file: string, fault: string, options?: ErrorOptions) {
    super(
      `${file} ${fault}.`,
      { where: file, remedy: 'Give a file that `casus evaluate --save` of this version wrote.' },
      options,
    );
  }
}
