import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { newProgram } from '../../src/cli/program.js';
import { VARIABLES, readConfig } from '../../src/config/config.js';
import { readStatement, statementNames } from '../../src/graph/statements.js';
import { finished } from './casus.js';

const README = readFileSync('README.md', 'utf8');
const ARCHITECTURE = readFileSync('ARCHITECTURE.md', 'utf8');

describe('README.md', () => {
  it('and docs/QUERIES.md, docs/WALK.md print the answers that the program gives; else: npm run docs', async () => {
    const check = spawn(process.execPath, ['generators/answers.mjs', '--check']);
    const { code, stderr } = await finished(check);
    // A stale build is made anew first, and says so.
    expect({ code, told: stderr.replace(/^casus: .*\n/gm, '') }).toEqual({ code: 0, told: '' });
  });

  it('lists every setting with its default', () => {
    const rows = [...README.matchAll(/^\| `([A-Z0-9_]+)` +\| (?:`(.*?)`)? +\| \S/gm)];
    const listed = Object.fromEntries(rows.map(([, name, value]) => [name, value ?? '']));
    const defaults = readConfig({}) as unknown as Record<string, string | number | undefined>;
    expect(listed).toEqual(Object.fromEntries([...VARIABLES].map((name) => [name, String(defaults[name] ?? '')])));
  });

  it('names every command', () => {
    const named = [...README.matchAll(/^\| `casus ([\w-]+)/gm)].map(([, command]) => command);
    expect([...new Set(named)].sort()).toEqual(
      newProgram()
        .commands.map((command) => command.name())
        .sort(),
    );
  });

  it('leads to files that are there', () => {
    const links = [...`${README}${ARCHITECTURE}`.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect(readFileSync(path, 'utf8')).not.toBe('');
  });
});

describe('ARCHITECTURE.md', () => {
  const statements = statementNames()
    .map((name) => readStatement(name).replace(/^\/\/.*$/gm, ''))
    .join('\n');

  it('names every folder of the project', () => {
    const others = ['node_modules', 'dist', 'data', 'docs', 'samples', 'src'];
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !others.includes(entry.name))
      .map(({ name }) => `\`${name}/\``);
    expect(folders.filter((folder) => !ARCHITECTURE.includes(folder))).toEqual([]);
  });

  it('names every folder of src/', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `\`${name}/\``).filter((folder) => !ARCHITECTURE.includes(folder))).toEqual([]);
  });

  it('names every label that a statement uses', () => {
    const labels = [...statements.matchAll(/\(\w*((?::[A-Z][a-z]+(?:[A-Z][a-z]+)*)+)/g)].flatMap(([, found]) =>
      found!.slice(1).split(':'),
    );
    expect(new Set(labels).size).toBeGreaterThan(5);
    expect(labels.filter((label) => !ARCHITECTURE.includes(`\`${label}\``))).toEqual([]);
  });

  it('names every type of edge that a statement uses', () => {
    const types = [...statements.matchAll(/\[\w*:([A-Z_]+)/g)].map(([, type]) => type!);
    const own = types.filter((type) => !type.startsWith('RELATION_TYPE'));
    expect(new Set(own).size).toBeGreaterThan(5);
    expect(own.filter((type) => !ARCHITECTURE.includes(`[${type}`))).toEqual([]);
  });
});
