import { short, table } from '../figures.mjs';
import { quantile } from './asking.mjs';

/** What is asked of a soak. */
const MOST_TIMES_IDLE = 3;
const MOST_GROWTH = 5;

/**
 * What was found, for people.
 *
 * @param found - {anew}: megabytes of a server that was started anew; {idle, loaded, idleAfter}: lists of answers; {memories}: of each process its name and its memory {warm, end};
 *   {articles}: {warm, end, ingested, perSecond}; {errors}: messages
 * @returns {text, missed}: a table, and whether anything that is asked wasn't met, or couldn't be measured
 */
export function reportOf({ idle, loaded, idleAfter, memories, articles, errors, anew }) {
  const rows = [['', 'found', 'asked']];
  let missed = false;
  const row = (name, found, most) => {
    if (most !== undefined && !(found <= most)) missed = true;
    rows.push([name, shown(found), most === undefined ? '' : `${most} at most${found <= most ? '' : ': MISSED'}`]);
  };
  const p95 = (answers) => quantile(timesOf(answers), 0.95);
  for (const [name, answers] of Object.entries({ idle, loaded, 'idle, afterwards': idleAfter })) {
    row(`queries, ${name}: answered`, answers.length);
    row(`queries, ${name}: p50, ms`, quantile(timesOf(answers), 0.5));
    row(`queries, ${name}: p95, ms`, p95(answers));
  }
  row('p95 loaded / idle', p95(loaded) / p95(idle), MOST_TIMES_IDLE);
  row('p95 loaded / idle, afterwards', p95(loaded) / p95(idleAfter));
  const thousands = (articles.end - articles.warm) / 1_000;
  for (const { name, warm, end } of memories) {
    row(`${name}: JavaScript, MB, after the warm-up`, warm.live);
    row(`${name}: JavaScript, MB, at the end`, end.live);
    row(`${name}: JavaScript, growth, %`, growth(warm.live, end.live), MOST_GROWTH);
    row(`${name}: JavaScript, MB for 1,000 articles`, (end.live - warm.live) / thousands);
    row(`${name}: resident, MB, after the warm-up`, warm.rss);
    row(`${name}: resident, MB, at the end`, end.rss);
    row(`${name}: resident, growth, %`, growth(warm.rss, end.rss));
    row(`${name}: resident, MB for 1,000 articles`, (end.rss - warm.rss) / thousands);
  }
  row('server, started anew on the same graph: resident, MB', anew);
  row('articles ingested', articles.ingested);
  row('articles ingested a second', articles.perSecond);
  row('errors', errors.length, 0);
  return { text: `${table(rows)}\n\n${ofQueries({ idle, loaded, idleAfter })}\n`, missed };
}

/** The same of each query, in milliseconds. */
function ofQueries({ idle, loaded, idleAfter }) {
  const names = [...new Set(idle.map(({ name }) => name))].sort();
  const of = (answers, name) => timesOf(answers.filter((answer) => answer.name === name));
  const rows = names.map((name) => [
    name,
    ...[idle, loaded, idleAfter].flatMap((answers) => {
      const times = of(answers, name);
      return [shown(quantile(times, 0.5)), shown(quantile(times, 0.95))];
    }),
  ]);
  return table([['ms', 'idle p50', 'p95', 'loaded p50', 'p95', 'idle, afterwards p50', 'p95'], ...rows]);
}

const timesOf = (answers) => answers.map(({ ms }) => ms);

const growth = (before, after) => 100 * (after / before - 1);

function shown(value) {
  if (!Number.isFinite(value)) return 'not measured';
  return Number.isInteger(value) ? String(value) : short(value);
}
