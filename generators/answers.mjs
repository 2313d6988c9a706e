// `npm run docs`: asks what the files below ask, runs the programs that they run by Node, and writes the real answers
// beneath. With --check it changes nothing, and fails where an answer isn't what the program says.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepare, root } from '../bin/prepare.mjs';

/** The last question of the last one adds an article. */
const FILES = ['docs/QUERIES.md', 'docs/WALK.md', 'README.md'];
const run = promisify(execFile);
const CASUS = join(root, 'bin', 'casus.mjs');

/** A question or a command, and what stands there as its answer: nothing where it is new. */
const EXAMPLE =
  /```(?<language>graphql|sh(?=\nnode ))\n(?<question>[^`]*)\n```\n\n```(?:json|text)\n(?<answer>[^`]*?)\n?```/g;

/** When the graph learned of something differs from run to run. */
const MOMENT = /\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** Longest line of an answer, where its strings are no longer. */
const WIDTH = 140;

prepare();
const data = mkdtempSync(join(tmpdir(), 'casus-docs-'));
const server = await startServer();
try {
  for (const file of FILES) await update(file, process.argv.includes('--check'));
} finally {
  server.child.kill('SIGINT');
  await server.ended;
  rmSync(data, { recursive: true, force: true });
}

async function update(file, isCheck) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const answers = new Map();
  const stale = [];
  for (const { groups } of text.matchAll(EXAMPLE)) {
    const { language, question } = groups;
    const answer = language === 'sh' ? await output(question) : compact(await ask(question));
    answers.set(question, answer);
    if (answer !== groups.answer) stale.push(question);
  }
  if (answers.size === 0) throw new Error(`${file} has no questions.`);
  if (isCheck) tellStale(file, stale);
  else
    writeFileSync(
      path,
      text.replace(EXAMPLE, (_, language, question) => example(language, question, answers.get(question))),
    );
}

function example(language, question, answer) {
  const kind = language === 'sh' ? 'text' : 'json';
  return `\`\`\`${language}\n${question}\n\`\`\`\n\n\`\`\`${kind}\n${answer}\n\`\`\``;
}

function tellStale(file, questions) {
  for (const question of questions)
    process.stderr.write(`${file} is stale: there is another answer now to\n${question}\n`);
  if (questions.length === 0) return;
  process.stderr.write('Run npm run docs, and look at what changed.\n');
  process.exitCode = 1;
}

/** The built program over a new embedded graph of the samples. */
async function startServer() {
  const child = spawn(process.execPath, [CASUS, 'serve', '--samples'], { cwd: root, env: environment() });
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\S+\/graphql\b/.exec(printed);
      if (address !== null) resolve(address[0]);
    });
    void ended.then(() => reject(new Error(`casus serve ended: ${printed}`)));
  });
  return { child, ended, url };
}

async function ask(query) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  if (answer.errors !== undefined) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
  return answer.data;
}

/** What a program of examples/ prints. */
async function output(command) {
  const [, ...args] = command.split(' ');
  const { stdout } = await run(process.execPath, args, { cwd: root, env: { ...process.env, CASUS_URL: server.url } });
  return stdout.trimEnd().replace(MOMENT, '(just now)');
}

/** The environment without settings of this machine: a free port, and a folder of our own. */
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|CASUS_|PORT$|HOST$|DEBUG$)/.test(name));
  return { ...Object.fromEntries(own), PORT: '0', CASUS_DATA: data };
}

/** JSON for readers: what fits stands on one line, and what holds one thing opens and closes with it. */
function compact(value, indent = '') {
  const line = inline(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object') return line;
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const write = ([key, item], within) => (isList ? '' : `${JSON.stringify(key)}: `) + compact(item, within);
  const entries = Object.entries(value);
  if (entries.length === 1) return open + write(entries[0], indent) + close;
  const lines = entries.map((entry) => `${indent}  ${write(entry, `${indent}  `)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function inline(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
    .join(', ')}}`;
}
