import type { Telling } from '../resolution/telling.js';
import { runAll, type Transaction } from './store.js';

/** Ids of events and of lasting facts. */
export interface ToldIds {
  readonly events: readonly string[];
  readonly facts: readonly string[];
}

/** The claims that tell of events and facts. */
export async function readTellings(transaction: Transaction, { events, facts }: ToldIds): Promise<Telling[]> {
  const writes = [
    { statement: 'claim/tellings-of-events', parameters: { ids: events } },
    { statement: 'claim/tellings-of-facts', parameters: { ids: facts } },
  ].filter(({ parameters: { ids } }) => ids.length > 0);
  return (await runAll(transaction, writes)).flat() as unknown as Telling[];
}
