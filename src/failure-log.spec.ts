import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailureLog } from './failure-log.js';

describe('FailureLog', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'casus-log-'));

  it('writes an error with its stack and causes as one line, under the id that it gives', () => {
    const log = new FailureLog(join(folder(), 'new', 'folder'));
    const { id } = log.record(new Error('one\nerror', { cause: new TypeError('its cause') }));
    const lines = readFileSync(log.file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      id,
      message: 'one\nerror',
      cause: { name: 'TypeError', message: 'its cause' },
    });
  });

  it('lets nothing that users send end the line, or reach a terminal as a command', () => {
    const hostile = 'name\n{"id":"00000000","message":"forged"}\r\u001b[2K\u009b31m\u202e';
    const log = new FailureLog(folder());
    log.record(new Error(hostile, { cause: hostile }));
    const text = readFileSync(log.file, 'utf8');
    expect(text).toMatch(/^[^\p{Cc}\u2028\u2029\u202e]*\n$/u);
    expect(JSON.parse(text)).toMatchObject({ message: hostile, cause: { message: hostile } });
  });

  it('takes anything that can be thrown', () => {
    const log = new FailureLog(folder());
    log.record('words');
    log.record(undefined);
    expect(readFileSync(log.file, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('falls back on standard error where the folder can’t be written', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { id } = new FailureLog(file).record(new Error('lost?'));
    expect(written).toHaveBeenCalledWith(expect.stringMatching(new RegExp(`"id":"${id}".*lost\\?`)));
    written.mockRestore();
  });
});
