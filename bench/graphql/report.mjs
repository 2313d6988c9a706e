import { median, short, table } from '../figures.mjs';

/** What is asked of the comparison, in the geometric mean, and of the embedded store. */
const WANTED = { rate: 3, p95: 0.4, embeddedMs: 50 };

/** The milliseconds that a fraction of the answers took at most. */
export function quantile(times, fraction) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))];
}

/** Of the rounds of one query on one server: requests a second, quantiles and CPU, each the median of the rounds. */
export function figuresOf(rounds) {
  return {
    rate: median(rounds.map(({ seconds, times }) => times.length / seconds)),
    p50: median(rounds.map(({ times }) => quantile(times, 0.5))),
    p95: median(rounds.map(({ times }) => quantile(times, 0.95))),
    serverMs: median(rounds.map(({ serverMs }) => serverMs)),
    databaseMs: median(rounds.map(({ databaseMs }) => databaseMs)),
  };
}

/** @param rows - {name, connections, casus, peer} with the figures of each */
export function comparison(rows) {
  const head = ['query', 'clients', 'Casus/s', 'peer/s', 'times', 'p50 ms', 'peer', 'p95 ms', 'peer', 'share'];
  const cpuHead = ['CPU ms', 'peer', 'of Neo4j', 'peer'];
  const lines = rows.map(({ name, connections, casus, peer }) => [
    name,
    connections,
    ...[casus.rate, peer.rate, casus.rate / peer.rate].map(short),
    ...[casus.p50, peer.p50, casus.p95, peer.p95, casus.p95 / peer.p95].map(short),
    ...[casus.serverMs, peer.serverMs, casus.databaseMs, peer.databaseMs].map(short),
  ]);
  return `${table([[...head, ...cpuHead], ...lines])}\n\n${[...new Set(rows.map(({ connections }) => connections))].map((connections) => meansOf(rows.filter((row) => row.connections === connections))).join('\n')}\n${meansOf(rows)}\n`;
}

function meansOf(rows) {
  const rates = rows.map(({ casus, peer }) => casus.rate / peer.rate);
  const shares = rows.map(({ casus, peer }) => casus.p95 / peer.p95);
  const connections = [...new Set(rows.map((row) => row.connections))].join(' and ');
  const slowest = rows[rates.indexOf(Math.min(...rates))].name;
  return `geometric means with ${connections} connections: throughput ${short(mean(rates))} times (wanted ${WANTED.rate}), p95 ${short(mean(shares))} of the peer's (wanted ${WANTED.p95}); least throughput ${short(Math.min(...rates))} times, ${slowest} (wanted 1)`;
}

const mean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** @param rows - {name, connections, casus} of the embedded store */
export function embeddedTable(rows) {
  const head = [
    'query',
    'connections',
    'requests/s',
    'p50 ms',
    'p95 ms',
    `of ${WANTED.embeddedMs} ms wanted`,
    'CPU ms',
  ];
  const lines = rows.map(({ name, connections, casus: { rate, p50, p95, serverMs } }) => {
    return [name, connections, ...[rate, p50, p95, p95 / WANTED.embeddedMs, serverMs].map(short)];
  });
  return table([head, ...lines]);
}
