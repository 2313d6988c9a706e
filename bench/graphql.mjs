// `npm run bench:graphql [-- --events 100000 --cache FOLDER --seconds 3 --rounds 3 --store both | neo4j | embedded]`: how
// fast six typical questions are answered over HTTP, by `casus serve` and by Apollo Server with @neo4j/graphql 7, both in
// production mode and in a process of their own, on one real Neo4j with the same graph in the same run. The graph is of
// synthetic articles, written by Casus; graphql/peer-schema.mjs describes it to the peer, graphql/queries.mjs has the
// questions, and before anything is measured both have to give the same answers. One client, then 16 at once; both take
// turns, every round in another order; medians of the rounds are shown. Then `casus serve` on its embedded store alone.
//   --cache FOLDER   where both graphs are kept, since writing them takes long: a quarter of an hour for 100,000 events
//   --only WORD      only queries with it in their name
//   --memory 100000  instead: the memory of `casus serve` on each store over so many requests
// Client, servers and database share the machine; figures compare within one run alone.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { fill } from './graphql/fill.mjs';
import { checkEqual, measure, watchMemory } from './graphql/measure.mjs';
import { operandsOf } from './graphql/operands.mjs';
import { QUERIES } from './graphql/queries.mjs';
import { comparison, embeddedTable, figuresOf } from './graphql/report.mjs';
import { startCasus, startNeo4j, startPeer } from './graphql/servers.mjs';

const CONNECTIONS = [1, 16];

/** Looks at the memory, the first tenth of the requests being there to warm up. */
const LOOKS = 10;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    cache: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    store: { type: 'string', default: 'both' },
    only: { type: 'string', default: '' },
    memory: { type: 'string' },
  },
});
const [events, seconds, rounds] = [values.events, values.seconds, values.rounds].map(Number);
const queries = QUERIES.filter(({ name }) => name.includes(values.only));

prepare();
const { openStore } = await import('../dist/graph/open-store.js');

const scratch = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const graphs = join(values.cache ?? scratch, `events-${events}`);
mkdirSync(graphs, { recursive: true });
const running = [];
try {
  const neo4j = await started(startNeo4j(join(graphs, 'neo4j')));
  const operands = await onStore(neo4j, async (store) => {
    await fill(store, events, 2);
    return operandsOf(store);
  });
  if (values.store !== 'embedded') await onNeo4j(neo4j, operands);
  await neo4j.stop();
  running.pop();
  if (values.store !== 'neo4j') await onEmbedded(operands);
} finally {
  for (const server of running.reverse()) await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function onNeo4j(neo4j, operands) {
  const { uri, username, password } = neo4j;
  const address = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const settings = { ...address, CASUS_DATA: join(scratch, 'data') };
  const casus = { server: await started(startCasus(settings)), database: neo4j, side: 'casus' };
  if (values.memory !== undefined) await showMemory('Neo4j', casus, operands);
  else {
    const peer = { server: await started(startPeer(neo4j)), database: neo4j, side: 'peer' };
    // The first answers also warm up all that is cold.
    for (const query of queries) await checkEqual(casus, peer, query, operands);
    process.stdout.write(
      `${queries.length} queries, ${operands.actors.length} operands each: answers are the same\n\n`,
    );
    process.stdout.write(comparison(await compared({ casus, peer }, operands)));
    await running.pop().stop();
  }
  await running.pop().stop();
}

async function onEmbedded(operands) {
  const dataFolder = join(graphs, 'embedded');
  await onStore({ dataFolder }, (store) => fill(store, events, 1));
  const server = await started(startCasus({ CASUS_DATA: dataFolder, NEO4J_URI: '' }));
  const casus = { server, side: 'casus' };
  if (values.memory !== undefined) await showMemory('embedded store', casus, operands);
  else process.stdout.write(`\nembedded store\n${embeddedTable(await compared({ casus }, operands))}\n`);
  await running.pop().stop();
}

/** @returns {name, connections} of each query with the figures of each side by its name */
async function compared(sides, operands) {
  const names = Object.keys(sides);
  const rows = [];
  for (const connections of CONNECTIONS) {
    for (const query of queries) {
      const found = Object.fromEntries(names.map((name) => [name, []]));
      for (const name of names) await measure(sides[name], query, operands, connections, seconds / 3);
      for (let round = 0; round < rounds; round += 1) {
        for (const at of names.keys()) {
          const name = names[(round + at) % names.length];
          found[name].push(await measure(sides[name], query, operands, connections, seconds));
        }
      }
      const figures = names.map((name) => [name, figuresOf(found[name])]);
      rows.push({ name: query.name, connections, ...Object.fromEntries(figures) });
      process.stderr.write(
        `${query.name}, ${connections}: ${figures.map(([name, { rate }]) => `${name} ${rate.toFixed(0)}/s`).join(', ')}\n`,
      );
    }
  }
  return rows;
}

async function showMemory(store, casus, operands) {
  const count = Number(values.memory);
  const memory = await watchMemory(casus, queries, operands, { count, looks: LOOKS, connections: 16 });
  const [warm, last] = [memory[1], memory.at(-1)].map(Math.round);
  process.stdout
    .write(`memory of casus serve on the ${store} over ${count} requests, MB, before them and after each tenth:
${memory.map(Math.round).join(' ')}
the last is ${(last / warm).toFixed(2)} times what it was after the first tenth\n`);
}

async function onStore(config, work) {
  const store = await openStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Remembers what has to be stopped. */
async function started(starting) {
  const server = await starting;
  running.push(server);
  return server;
}
