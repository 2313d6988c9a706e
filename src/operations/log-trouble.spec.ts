import { readConfig } from '../config/config.js';
import { failures } from '../failures.js';
import { onErrand } from '../graph/errand.js';
import { statementRuns, type StatementRun } from '../graph/run-statement.js';
import { newLog } from './log.js';
import { logTrouble } from './log-trouble.js';

const errand = { requestId: 'r1', mustGoOn: () => undefined };
const run = (ms: number, rows: number | null = 3): StatementRun => ({
  statement: 'event/list',
  began: 0,
  ms,
  rows,
  errand,
});

/** What is logged while something happens. */
async function logged(settings: NodeJS.ProcessEnv, happen: () => void): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  const config = readConfig(settings);
  const log = await newLog(config, (line) => lines.push(JSON.parse(line) as Record<string, unknown>));
  const stop = logTrouble(config, log);
  happen();
  stop();
  statementRuns.tell(run(1e9));
  return lines;
}

describe('logTrouble', () => {
  it('tells of slow statements by name, duration and request alone', async () => {
    const lines = await logged({ CASUS_SLOW_STATEMENT_MS: '100' }, () => {
      for (const ms of [99.9, 100.12345]) statementRuns.tell(run(ms));
    });
    expect(lines).toEqual([
      {
        level: 'warn',
        time: expect.any(String) as string,
        statement: 'event/list',
        ms: 100.123,
        rows: 3,
        requestId: 'r1',
        message: 'a statement was slow',
      },
    ]);
  });

  it('tells of none where that is switched off', async () => {
    const slow = () => {
      statementRuns.tell(run(1e6));
    };
    expect(await logged({ CASUS_SLOW_STATEMENT_MS: '0' }, slow)).toEqual([]);
  });

  it('tells what nobody foresaw by its id and its request, and what was shown at debug only', async () => {
    const fail = () => {
      onErrand(errand, () => {
        failures.tell({ code: 'INTERNAL', id: '12ab' });
        failures.tell({ code: 'QUERY_INVALID' });
        statementRuns.tell(run(1, null));
      });
    };
    expect(await logged({}, fail)).toMatchObject([{ level: 'error', failure: '12ab', requestId: 'r1' }]);
    expect(await logged({ CASUS_LOG_LEVEL: 'debug' }, fail)).toMatchObject([
      { level: 'error' },
      { level: 'debug', code: 'QUERY_INVALID' },
      { level: 'debug', statement: 'event/list', message: 'a statement failed' },
    ]);
  });
});
