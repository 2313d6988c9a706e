import { jsonLine } from './json-line.js';
import { oneLine } from './one-line.js';

const HOSTILE = 'a\ncasus: all is well\r\u001b[2K\u001b[31mred\u009b2J\u007f\u0085\u2028\u2029\u202egpj.exe\u2066';

describe('oneLine', () => {
  it('lets nobody begin a line of their own, colour one, or turn it round', () => {
    expect(oneLine(HOSTILE)).toBe(
      'a\\u000acasus: all is well\\u000d\\u001b[2K\\u001b[31mred\\u009b2J\\u007f\\u0085\\u2028\\u2029\\u202egpj.exe\\u2066',
    );
  });

  it('leaves words of any script as they are', () => {
    const words = 'Zürich, القاهرة, 東京 – “so” 😀';
    expect(oneLine(words)).toBe(words);
  });
});

describe('jsonLine', () => {
  it('is one line without a control, and means the same', () => {
    const line = jsonLine({ [HOSTILE]: [HOSTILE, '\\u000a'] });
    expect(line).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u);
    expect(JSON.parse(line)).toEqual({ [HOSTILE]: [HOSTILE, '\\u000a'] });
  });
});
