// `npm run bench:merge [-- --store embedded | neo4j | both]`: two actors with 50,000 edges each are merged, and the merge is
// undone, while others read. Their edges are those of news: mentions, events with their claims, assertions, relations. What
// is timed is the decision alone; wanted are 5 s. The longest that a reader waited meanwhile is told too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../bin/prepare.mjs';
import { neo4jServer } from './neo4j-server.mjs';

const EDGES = 50_000;
const MOST_SECONDS = 5;
/** What one article adds to the edges of its actor: 30 mentions, 9 events of which 3 are with one of many partners, 9 claims. */
const SENTENCES = 10;

const { values } = parseArgs({ options: { store: { type: 'string', default: 'embedded' } } });
prepare();
const { makeArticle } = await import('../dist/article/make-article.js');
const { openStore } = await import('../dist/graph/open-store.js');
const { addArticles } = await import('../dist/graph/add-articles.js');
const { decide, undo } = await import('../dist/graph/decisions/decide.js');
const { resolve } = await import('../dist/resolution/resolve.js');

if (values.store !== 'neo4j') await inFolder('embedded store', (folder) => ({ dataFolder: join(folder, 'data') }));
if (values.store !== 'embedded') await inFolder('Neo4j', neo4jServer);

async function inFolder(name, configOf) {
  const folder = mkdtempSync(join(tmpdir(), 'casus-merge-'));
  const config = await configOf(folder);
  const store = await openStore(config.store ?? config);
  try {
    await measure(name, store);
  } finally {
    await store.close();
    await config.stop?.();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(name, store) {
  const [a, b] = ['Vorland', 'Nordmark'].map((actor) => fill(store, actor));
  const ids = [await a, await b];
  const author = { by: 'bench', why: null, now: new Date().toISOString() };
  for (const [what, work] of [
    ['merge', () => decide(store, 'merge', { kind: 'MERGE', ids }, author)],
    ['undo', () => undo(store, 'merge', author)],
  ]) {
    let isDone = false;
    let longestMs = 0;
    let reads = 0;
    const reader = (async () => {
      while (!isDone) {
        const started = performance.now();
        await store.read('participant/by-ids', { ids });
        longestMs = Math.max(longestMs, performance.now() - started);
        reads += 1;
        await new Promise((wake) => setTimeout(wake, 5));
      }
    })();
    const started = performance.now();
    const cpu = process.cpuUsage();
    await work();
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    isDone = true;
    await reader;
    const verdict = seconds <= MOST_SECONDS ? 'within' : 'over';
    process.stdout.write(
      `${name}: ${what} of two actors with ${EDGES} edges each: ${seconds.toFixed(1)} s (${verdict} the ${MOST_SECONDS} s wanted), ` +
        `${((user + system) / 1e6).toFixed(1)} s of this process's CPU; ` +
        `${reads} reads meanwhile, the longest ${longestMs.toFixed(0)} ms\n`,
    );
  }
}

/** Adds articles about one actor until it has the edges wanted; gives its id. */
async function fill(store, actor) {
  let edges = 0;
  let id;
  for (let at = 0; edges < EDGES; at += 50) {
    const articles = Array.from({ length: 50 }, (_, nth) => resolved(actor, at + nth));
    id = articles[0].participants.find(({ form }) => form.name === actor).id;
    await store.transaction((transaction) => addArticles(transaction, articles));
    // Mentions, assertions, and the two ends of what it does.
    edges += 50 * SENTENCES * 3;
  }
  return id;
}

/** An article of ten sentences, each telling of what the actor did to one of many, and that it said so. */
function resolved(actor, number) {
  // Of what both do with the same partners on the same day, a tenth is then one event.
  const start2000 = number % 10 === 0 ? 1 : actor.length * 1000;
  const day = new Date(Date.UTC(2000, 0, start2000 + number)).toISOString().slice(0, 10);
  const partner = (at) => `Partner${(number * 7 + at * 13) % 400} Group`;
  const texts = Array.from(
    { length: SENTENCES },
    (_, at) => `${actor} met ${partner(at)}, article ${number} says in ${at}.`,
  );
  const text = texts.join(' ');
  let start = 0;
  const sentences = texts.map((sentence) => {
    const span = { start, end: start + sentence.length, text: sentence };
    start = span.end + 1;
    return span;
  });
  const names = [...new Set([actor, ...texts.map((_, at) => partner(at))])];
  const article = makeArticle(text, { published: day, publisher: `Paper ${number % 50}` }, 'bench');
  const mentionsOf = (wanted) =>
    sentences.flatMap(({ start: from, text: sentence }) => {
      const found = sentence.indexOf(wanted);
      return found < 0 ? [] : [{ start: from + found, end: from + found + wanted.length, text: wanted }];
    });
  const actors = names.map((one) => ({
    id: one,
    name: one,
    kind: 'organization',
    aliases: [],
    mentions: mentionsOf(one),
    named: true,
    lexiconKey: `bench/${one}`,
    country: null,
  }));
  const events = sentences.map((evidence, at) => ({
    type: 'CONSULT',
    mode: null,
    relation: 'MEETS',
    status: 'ACTUAL',
    sources: [actor],
    targets: [partner(at)],
    attribution: { source: actor, verb: 'said', certainty: 'asserted' },
    location: null,
    time: null,
    trigger: { start: evidence.start, end: evidence.start + actor.length, text: actor },
    evidence,
    confidence: 0.5,
  }));
  return resolve(article, { extractor: 'bench', sentences, actors, places: [], events, relations: [] });
}
