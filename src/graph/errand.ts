import { AsyncLocalStorage } from 'node:async_hooks';

/** On whose behalf statements are run. */
export interface Errand {
  /** Called before each statement. @throws what the statement fails with, where nobody waits for it any more */
  mustGoOn(): void;
}

const errands = new AsyncLocalStorage<Errand>();

/** Runs something, and all that it starts, on behalf of a request. */
export function onErrand<T>(errand: Errand, work: () => T): T {
  return errands.run(errand, work);
}

/** The errand that is being run, if any: the command line has none. */
export function errandNow(): Errand | undefined {
  return errands.getStore();
}
