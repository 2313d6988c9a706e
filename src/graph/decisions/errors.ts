import { CasusError } from '../../errors.js';

/** A decision about something that the graph doesn't have. */
export class SubjectUnknown extends CasusError {
  readonly code = 'SUBJECT_UNKNOWN';

  /** @param what - "actor", "claim", "event", "article", "decision" */
  constructor(what: string, id: string) {
    super(`The graph has no ${what} ${id}.`, {
      where: id,
      remedy: `Look for the ${what} again: its id changes where what it is made of does.`,
    });
  }
}

/** A decision that can't be made, such as to merge an actor with a place. Nothing was changed. */
export class DecisionInvalid extends CasusError {
  readonly code = 'DECISION_INVALID';

  constructor(fault: string, where: string, remedy: string) {
    super(`${fault}.`, { where, remedy });
  }
}
