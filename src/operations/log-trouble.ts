import type { Config } from '../config/config.js';
import { failures } from '../failures.js';
import { errandNow } from '../graph/errand.js';
import { statementRuns } from '../graph/run-statement.js';
import type { Log } from './log.js';
import { rounded } from './watch-requests.js';

/**
 * Logs what whoever runs the server should look at: statements that are slow, by name and without what they were given,
 * and errors that nobody foresaw, by the id under which their details are.
 *
 * @returns what ends it
 */
export function logTrouble({ CASUS_SLOW_STATEMENT_MS }: Config, log: Log): () => void {
  const stops = [
    statementRuns.listen(({ statement, ms, rows, errand }) => {
      const told = { statement, ms: rounded(ms), rows, requestId: errand?.requestId };
      if (rows === null) log.debug(told, 'a statement failed');
      else if (CASUS_SLOW_STATEMENT_MS > 0 && ms >= CASUS_SLOW_STATEMENT_MS) log.warn(told, 'a statement was slow');
    }),
    failures.listen(({ code, id }) => {
      const told = { code, failure: id, requestId: errandNow()?.requestId };
      if (id === undefined) log.debug(told, 'an error was shown');
      else log.error(told, 'something unforeseen went wrong; casus.log tells more');
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
