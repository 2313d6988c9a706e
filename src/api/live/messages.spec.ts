import { FellBehind } from './errors.js';
import { MOST_WAITING, messages } from './messages.js';

describe('messages', () => {
  it('gives what is told while somebody reads, and ends listening with it', async () => {
    let tell: (message: number) => void = () => undefined;
    const end = jest.fn();
    const read = messages<number>((given) => {
      tell = given;
      return end;
    });
    const first = read.next();
    await Promise.resolve();
    for (const message of [1, 2, 3]) tell(message);
    expect([await first, await read.next(), await read.next()].map(({ value }) => value as number)).toEqual([1, 2, 3]);
    expect(end).not.toHaveBeenCalled();
    await read.return!();
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('is given up where too many wait', async () => {
    let tell: (message: number) => void = () => undefined;
    const read = messages<number>((given) => {
      tell = given;
      return () => undefined;
    });
    const first = read.next();
    await Promise.resolve();
    for (let message = 0; message < MOST_WAITING + 20; message += 1) tell(message);
    await first;
    const rest = async (): Promise<void> => {
      for await (const message of read) expect(message).toBeLessThan(MOST_WAITING + 20);
    };
    await expect(rest()).rejects.toThrow(FellBehind);
  });
});
