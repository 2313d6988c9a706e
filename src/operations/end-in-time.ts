import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { Ending } from './ending.js';
import type { Log } from './log.js';

/** How long the rest may take, once requests aren't waited for any more, in milliseconds. */
const REST_MS = 1_500;

/**
 * Ends an application: takes no more requests, waits for those under way, then closes the store. Those that take longer
 * than CASUS_SHUTDOWN_MS are cut off, and what they had not kept is not kept; the exit code is 1 then. So it is where the
 * store can't be closed within 1.5 seconds more, and then the process ends at once.
 */
export async function endInTime(app: NestFastifyApplication, { CASUS_SHUTDOWN_MS }: Config, log: Log): Promise<void> {
  const ending = app.get(Ending);
  ending.begin();
  log.info({ requests: ending.underWay }, 'ending');
  const cut = setTimeout(() => {
    if (ending.underWay > 0) {
      log.warn({ requests: ending.underWay, ms: CASUS_SHUTDOWN_MS }, 'requests took too long, and are cut off');
      process.exitCode = 1;
    }
    app.getHttpAdapter().getInstance().server.closeAllConnections();
  }, CASUS_SHUTDOWN_MS);
  const giveUp = setTimeout(() => {
    log.error('the store could not be closed in time');
    process.exit(1);
  }, CASUS_SHUTDOWN_MS + REST_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
    clearTimeout(giveUp);
  }
  log.info('ended');
}
