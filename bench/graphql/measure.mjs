import { isDeepStrictEqual } from 'node:util';
import { Load } from './load.mjs';

/** A server and how it is asked: {server, side}, side being 'casus' or 'peer'. */
const bodiesOf = (query, operands, side) =>
  operands[query.operands].map((one) =>
    JSON.stringify({ query: query[side], variables: query[`${side}Variables`](one) }),
  );

/** What a server says to each operand of a query, reduced to the plain value. */
export async function answersOf({ server, side }, query, operands) {
  const load = new Load(server.url, 1);
  try {
    const answers = [];
    for (const body of bodiesOf(query, operands, side)) answers.push(query[`${side}Says`](await load.ask(body)));
    return answers;
  } finally {
    await load.close();
  }
}

/**
 * Compares what two servers say.
 *
 * @returns how many operands they say something about, of how many
 * @throws Error with the first difference
 */
export async function checkEqual(one, other, query, operands) {
  const [mine, theirs] = [await answersOf(one, query, operands), await answersOf(other, query, operands)];
  const at = mine.findIndex((answer, index) => !isDeepStrictEqual(answer, theirs[index]));
  if (at < 0) return;
  const operand = JSON.stringify(operands[query.operands][at]);
  const [a, b] = [mine[at], theirs[at]].map((answer) => JSON.stringify(answer, null, 1));
  throw new Error(`${query.name} of ${operand}: ${one.server.name} says\n${a}\nand ${other.server.name}\n${b}`);
}

/**
 * Asks a query for so many seconds over so many connections.
 *
 * @returns what Load gives, and the milliseconds of CPU that the server and its database, where it has one, took for each
 *   answer
 */
export async function measure({ server, database, side }, query, operands, connections, seconds) {
  const load = new Load(server.url, connections);
  const cpuMs = () => [server, database].map((program) => program?.cpuMs() ?? 0);
  try {
    const before = cpuMs();
    const run = await load.run(bodiesOf(query, operands, side), { seconds });
    const [serverMs, databaseMs] = cpuMs().map((ms, at) => (ms - before[at]) / run.times.length);
    return { ...run, serverMs, databaseMs };
  } finally {
    await load.close();
  }
}

/** Asks all queries in turn, so many times in all, and looks at the server's memory now and then. */
export async function watchMemory({ server, side }, queries, operands, { count, looks, connections }) {
  const all = queries.map((query) => bodiesOf(query, operands, side));
  const bodies = all[0].flatMap((_, at) => all.map((list) => list[at % list.length]));
  const load = new Load(server.url, connections);
  try {
    const memory = [server.memory()];
    for (let look = 0; look < looks; look += 1) {
      await load.run(bodies, { count: Math.ceil(count / looks) });
      memory.push(server.memory());
      process.stderr.write(
        `${server.name}: ${Math.ceil((count / looks) * (look + 1))} requests, ${memory.at(-1).toFixed(0)} MB\n`,
      );
    }
    return memory;
  } finally {
    await load.close();
  }
}
