import { CasusError } from '../../errors.js';

/** What failed once and is asked for isn't there: it was tried again and is in the graph, or was discarded. */
export class DeadLetterUnknown extends CasusError {
  readonly code = 'DEAD_LETTER_UNKNOWN';

  constructor(id: string) {
    super(`There is no dead letter ${id.slice(0, 60)}.`, {
      where: id.slice(0, 60),
      remedy: 'Take the id from a list of them: `casus failures list`. One that was retried and succeeded is gone.',
    });
  }
}

/** Nothing was kept that could be tried again: there was too much, or what holds it couldn't be had at all. */
export class OriginalNotKept extends CasusError {
  readonly code = 'ORIGINAL_NOT_KEPT';

  constructor(where: string) {
    super(`Nothing was kept of ${where} that could be tried again.`, {
      where,
      remedy: `Ingest ${where} again, then discard this.`,
    });
  }
}
