// `npm run audit [-- URL [KEY]]`: the checks of a public GraphQL security audit, against a server that listens to others with
// a key, and against one for this machine alone; or against the one at URL. The exit code is 1 where something is open that
// shouldn't be.
import { randomBytes } from 'node:crypto';
import { audit } from './audit/checks.mjs';
import { startServer } from './audit/server.mjs';

const [url, key] = process.argv.slice(2);
const bearer = (given) => ({ authorization: `Bearer ${given}` });
if (url !== undefined) {
  print(`the server at ${url}`, await audit({ url, headers: key === undefined ? {} : bearer(key) }), false);
} else {
  const ours = randomBytes(20).toString('hex');
  await auditOf('a server that others reach, with keys', { HOST: '0.0.0.0', CASUS_KEYS: ours }, bearer(ours), false);
  await auditOf('a server for this machine alone', {}, {}, true);
}

async function auditOf(title, settings, headers, isOnlyHere) {
  const server = await startServer(settings);
  try {
    print(title, await audit({ url: server.url, headers }), isOnlyHere);
  } finally {
    await server.stop();
  }
}

function print(title, outcomes, isOnlyHere) {
  const width = Math.max(...outcomes.map(({ name }) => name.length)) + 2;
  const lines = outcomes.map(({ name, from, fault, openOnThisMachine }) => {
    const isFine = fault === null || (isOnlyHere && openOnThisMachine);
    if (!isFine) process.exitCode = 1;
    const outcome = fault === null ? 'refused' : `${isFine ? 'on, by choice' : 'OPEN'}: ${fault}`;
    return `${from === 'ours' ? ' ' : '*'} ${name.padEnd(width)}${outcome}`;
  });
  process.stdout.write(`${title} (* a check of graphql-cop)\n${lines.join('\n')}\n\n`);
}
