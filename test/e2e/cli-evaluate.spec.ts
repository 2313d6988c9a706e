import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casus, dataFolder } from './casus.js';

const RAID = {
  text: 'The Taliban attacked a police station on Monday. Iran condemned the attack.',
  actors: [
    { id: 'taliban', name: 'Taliban' },
    { id: 'iran', name: 'Iran' },
    { id: 'nobody', name: 'Order of the Owl' },
  ],
  events: [
    {
      types: ['ASSAULT'],
      sources: [['taliban']],
      targets: [[]],
      status: ['ACTUAL'],
      evidence: 'The Taliban attacked a police station on Monday.',
    },
  ],
};

/** A folder of annotated articles, by file name. */
function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = dataFolder();
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

describe('casus evaluate', () => {
  it('prints precision, recall and F1, by type too, and how far confidence can be believed', async () => {
    const { code, stdout, stderr } = await casus(['evaluate', folderOf({ 'raid.json': RAID })], {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 article, read by casus-/);
    expect(stdout).toMatch(/ {2}events +\d\.\d{3} +1\.000 /);
    expect(stdout).toMatch(/ {2}ASSAULT +\d\.\d{3}/);
    expect(stdout).toMatch(/expected calibration error \d\.\d{3}/);
  });

  it('lists what was missed', async () => {
    const { stdout } = await casus(['evaluate', '--errors', folderOf({ 'raid.json': RAID })], {});
    expect(stdout).toContain('raid.json\n  missed actor: Order of the Owl');
  });

  it('compares with a run that was kept', async () => {
    const folder = folderOf({ 'raid.json': RAID });
    const kept = join(dataFolder(), 'run.json');
    await casus(['evaluate', folder, '--save', kept], {});
    writeFileSync(join(folder, 'raid.json'), JSON.stringify({ ...RAID, actors: RAID.actors.slice(0, 2) }));
    const { code, stdout } = await casus(['evaluate', folder, '--compare', kept], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/Newly found \(1\)\n {2}raid\.json: actor Order of the Owl/);
  });

  it('prints JSON that is the run it keeps', async () => {
    const kept = join(dataFolder(), 'run.json');
    const { stdout } = await casus(['evaluate', folderOf({ 'raid.json': RAID }), '--json', '--save', kept], {});
    expect(existsSync(kept)).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ articles: ['raid.json'], attribution: { all: 0 } });
  });

  it('tells each broken file, evaluates the rest, and ends with 1', async () => {
    const folder = folderOf({
      'a.json': '{broken',
      'b.json': { ...RAID, events: [{ ...RAID.events[0], types: ['RAID'] }] },
      'c.json': RAID,
      'notes.txt': 'not an article',
    });
    const { code, stdout, stderr } = await casus(['evaluate', folder], {});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 article,/);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('casus: a.json: is no JSON'),
      expect.stringContaining('casus: b.json: event 1 has a fault: types has "RAID"'),
    ]);
  });

  it.each([
    ['a folder that is not there', ['evaluate', '/no/such/folder'], 1, 'is not there'],
    ['a file in place of a folder', ['evaluate', 'package.json'], 1, 'is no folder'],
    ['an earlier run that is none', ['evaluate', 'samples', '--compare', 'package.json'], 1, 'holds no evaluation'],
    ['a folder without annotations', ['evaluate', 'samples'], 1, 'holds no annotated article'],
    ['no folder', ['evaluate'], 2, "missing required argument 'folder'"],
  ])('says what is wrong with %s', async (_, args, expected, named) => {
    const { code, stdout, stderr } = await casus(args, {});
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(named);
  });
});
