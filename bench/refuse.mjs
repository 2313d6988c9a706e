// `npm run bench:refuse [-- --rounds 20]`: how long a warm server takes to refuse what would cost it dear, from sending the
// request to the last byte of the answer. Wanted are 50 ms at most, for the half of the requests; bodies of megabytes take
// longer to be read alone.
import { parseArgs } from 'node:util';
import { ATTACKS } from './audit/attacks.mjs';
import { startServer } from './audit/server.mjs';
import { median, short, table } from './figures.mjs';

const MOST_MS = 50;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const server = await startServer({}, ['--samples']);
try {
  const { verdict: harmless } = await ask(JSON.stringify({ query: '{ stats { articles } }' }));
  if (harmless !== 'answered') throw new Error(`the server refuses what is harmless: ${harmless}`);
  const rows = [['attack', 'bytes', 'median ms', 'most ms', 'in time', 'verdict']];
  for (const { name, body } of ATTACKS) {
    // A warm server: what a request makes it load or compile was there before.
    for (let salt = 0; salt < 3; salt += 1) await ask(body(salt));
    const asked = [];
    for (let round = 0; round < Number(values.rounds); round += 1) asked.push(await ask(body(1_000 + round)));
    const ms = asked.map((one) => one.ms);
    const isInTime = median(ms) <= MOST_MS;
    rows.push([
      name,
      body(0).length,
      short(median(ms)),
      short(Math.max(...ms)),
      isInTime ? 'yes' : 'no',
      asked[0].verdict,
    ]);
  }
  process.stdout.write(`${table(rows)}\nin time: a median of ${MOST_MS} ms at most\n`);
} finally {
  await server.stop();
}

/** Sends a body to the API; gives the milliseconds, and what the server said. */
async function ask(body) {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const answer = await response.text();
  const ms = performance.now() - started;
  const { errors } = JSON.parse(answer);
  return { ms, verdict: errors === undefined ? 'answered' : `${response.status} ${errors[0].extensions.code}` };
}
