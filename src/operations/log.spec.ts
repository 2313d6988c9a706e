import { newLog } from './log.js';

/** What a log writes. */
async function written(tell: (log: Awaited<ReturnType<typeof newLog>>) => void, settings = {}): Promise<string[]> {
  const lines: string[] = [];
  const log = await newLog({ CASUS_LOG_LEVEL: 'info', CASUS_LOG_PRETTY: false, ...settings }, (line) =>
    lines.push(line),
  );
  tell(log);
  return lines;
}

const EVIL = 'a\nb\u001b[31mc\u009bd\u2028e\u202ef\r';

describe('newLog', () => {
  it('writes lines of JSON with level and time, and nothing of the machine', async () => {
    const [line = ''] = await written((log) => {
      log.info({ requestId: 'r1' }, 'answered');
    });
    const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect(rest).toEqual({ level: 'info', requestId: 'r1', message: 'answered' });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([
    ['JSON', false],
    ['text', true],
  ])('lets nothing end a line of %s, or reach the terminal', async (_, CASUS_LOG_PRETTY) => {
    const lines = await written(
      (log) => {
        log.info({ name: EVIL, err: new Error(EVIL) }, EVIL);
      },
      { CASUS_LOG_PRETTY },
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]+\n$/);
    expect(lines[0]).toContain('a');
  });

  it('gives back in JSON what was told', async () => {
    const [line = ''] = await written((log) => {
      log.info({ name: EVIL }, 'x');
    });
    expect((JSON.parse(line) as { name: string }).name).toBe(EVIL);
  });

  it.each([
    ['silent', []],
    ['error', ['e']],
    ['warn', ['w', 'e']],
    ['debug', ['d', 'w', 'e']],
  ])('tells at level %s what is as serious', async (CASUS_LOG_LEVEL, expected) => {
    const lines = await written(
      (log) => {
        log.debug('d');
        log.warn('w');
        log.error('e');
      },
      { CASUS_LOG_LEVEL },
    );
    expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual(expected);
  });

  it('has of a request no address and no header, and of an error no stack', async () => {
    const req = { method: 'GET', url: '/x?secret', headers: { authorization: 'secret' }, routeOptions: { url: '/x' } };
    const [line = ''] = await written((log) => {
      log.error({ req, err: new TypeError('bad') }, 'x');
    });
    expect(JSON.parse(line)).toMatchObject({
      req: { method: 'GET', route: '/x' },
      err: { name: 'TypeError', message: 'bad' },
    });
    expect(line).not.toMatch(/secret|spec\.ts/);
  });
});
