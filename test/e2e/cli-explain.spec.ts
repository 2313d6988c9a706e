import { casus } from './casus.js';

const ARTICLE = 'The Taliban attacked the village. Iran denied that it had armed the group.';

describe('casus explain', () => {
  it('shows each sentence with its parse, who is who, what was tried and what came of it', async () => {
    const { code, stdout, stderr } = await casus(['explain', '-'], {}, ARTICLE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 {2}The Taliban attacked/);
    expect(stdout).toMatch(/\n2 {2}Iran denied/);
    expect(stdout).toMatch(/attacked +ASSAULT ATTACKS by “attack” +chosen/);
    expect(stdout).not.toContain('\u001b[');
  });

  it('shows one sentence, coloured where that is asked for', async () => {
    const { stdout } = await casus(['explain', '-', '--sentence', '2'], { FORCE_COLOR: '1' }, ARTICLE);
    expect(stdout).toContain('\u001b[1m2  Iran denied');
    expect(stdout).not.toContain('1  The Taliban');
  });

  it.each([
    ['a sentence that is not there', ['explain', '-', '--sentence', '9'], 1, '- has no sentence 9.'],
    ['a number that is none', ['explain', '-', '--sentence', 'x'], 2, 'It must be a whole number from 1.'],
    ['no file', ['explain'], 2, "missing required argument 'file'"],
  ])('says what is wrong with %s', async (_, args, expected, named) => {
    const { code, stdout, stderr } = await casus(args, {}, ARTICLE);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(named);
  });
});
