// `npm run bench:explorer [-- NODES EDGES]`: opens a large graph in a real Chromium, pans and zooms, and prints how long that
// took. The explorer is the built one; the relations are made up here, page by page, as the API would give them.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { root } from '../bin/prepare.mjs';
import { relationsPage } from './explorer/relations.mjs';
import { short, table } from './figures.mjs';

const [nodes = 10_000, edges = 50_000] = process.argv.slice(2).map(Number);
const SETTLED_MS = 300_000;

/** What is asked: a first paint within three seconds, and no task that would hold up an input. */
const FIRST_PAINT_MS = 3_000;
const LONGEST_TASK_MS = 100;

const executablePath = [process.env.CASUS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (executablePath === undefined) throw new Error('There is no Chromium: set CASUS_CHROMIUM to its path.');

const server = spawn(process.execPath, [join(root, 'bin', 'casus.mjs'), 'serve'], {
  env: { ...process.env, PORT: '0', CASUS_DATA: mkdtempSync(join(tmpdir(), 'casus-bench-')) },
});
const url = await new Promise((ready) => {
  let printed = '';
  server.stdout.on('data', (chunk) => {
    printed += chunk;
    const [, address] = /(http:\S+)\/graphql /.exec(printed) ?? [];
    if (address !== undefined) ready(address);
  });
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  // A browser that runs already, as people have it: to start what draws costs a second where there is no graphics card.
  const warm = await browser.newPage();
  await warm.goto(url);
  await warm.locator('[data-settled="true"]').waitFor();
  await warm.close();
  const figures = await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  process.stdout.write(
    `${nodes} actors, ${edges} relations, in a Chromium that draws by software\n${report(figures)}\n`,
  );
} finally {
  await browser.close();
  server.kill('SIGINT');
}

async function measure(page) {
  await page.addInitScript(() => {
    localStorage.setItem('casus-tour-seen', 'true');
    globalThis.tasks = [];
    globalThis.inputs = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
    new PerformanceObserver((list) => globalThis.inputs.push(...list.getEntries())).observe({
      type: 'event',
      durationThreshold: 16,
    });
  });
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON();
    if (!query.includes('query Network')) return route.continue();
    return route.fulfill({ json: { data: { relations: relationsPage(nodes, edges, variables) } } });
  });
  await page.goto(`${url}/?most=${edges}`);
  await page.waitForFunction(() => /[1-9][\d,]* actors/.test(document.querySelector('.facts')?.textContent ?? ''));
  const firstGraph = await painted(page);
  await page.waitForFunction(
    (all) => document.querySelector('.facts')?.textContent?.includes(`${all.toLocaleString('en')} actors`),
    nodes,
    { timeout: SETTLED_MS },
  );
  const wholeGraph = await page.evaluate(() => performance.now());
  await page.locator('[data-settled="true"]').waitFor({ timeout: SETTLED_MS });
  const settled = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_000);
  const loading = await tasksOf(page);
  const frames = await moved(page);
  const moving = await tasksOf(page);
  const keying = await keyed(page);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  return { paint, firstGraph, wholeGraph, settled, loading, moving, keying, ...frames };
}

/** Each figure, and where something is asked of it, how much of that it is. */
function report({
  paint,
  firstGraph,
  wholeGraph,
  settled,
  loading,
  moving,
  keying,
  framesPerSecond,
  longestInputDelay,
}) {
  const rows = [
    ['first paint of the page, ms', paint, FIRST_PAINT_MS],
    ['first relations painted, ms', firstGraph, FIRST_PAINT_MS],
    ['panning and zooming: longest task, ms', moving.longest, LONGEST_TASK_MS],
    ['panning and zooming: longest wait of an input, ms', longestInputDelay, LONGEST_TASK_MS],
    ['from actor to actor by keys, picking: longest task, ms', keying.longest, LONGEST_TASK_MS],
    ['panning and zooming: frames a second', framesPerSecond],
    ['all relations there, ms', wholeGraph],
    ['layout settled, ms', settled],
    ['while loading: longest task, ms', loading.longest],
    [`while loading: tasks over ${LONGEST_TASK_MS} ms`, loading.over],
  ];
  return table(
    rows.map(([name, figure, limit]) =>
      limit === undefined ? [name, short(figure), '', ''] : [name, short(figure), short(figure / limit), `of ${limit}`],
    ),
  );
}

/** When what is on the page now has been painted: in the frame after the next one. */
function painted(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))),
  );
}

/** The tasks over 50 ms since this was asked last. */
async function tasksOf(page) {
  const tasks = await page.evaluate(() => globalThis.tasks.splice(0).map(({ duration }) => Math.round(duration)));
  return { longest: Math.max(0, ...tasks), over: tasks.filter((ms) => ms > LONGEST_TASK_MS).length };
}

/** Goes from actor to actor by keys, and picks some. */
async function keyed(page) {
  await page.locator('.graph').focus();
  for (const key of ['ArrowRight', 'ArrowDown', ' ', 'ArrowLeft', ' ', 'Escape']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  return tasksOf(page);
}

/** Pans and zooms for a while; counts frames and the inputs that were answered late. */
async function moved(page) {
  const { x, y, width, height } = await page.locator('.graph').boundingBox();
  await page.evaluate(() => {
    globalThis.inputs.length = 0;
    globalThis.frames = 0;
    const count = () => {
      globalThis.frames += 1;
      requestAnimationFrame(count);
    };
    count();
  });
  const started = performance.now();
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, step < 6 ? -200 : 200);
    await page.waitForTimeout(60);
  }
  // Where no actor is, which would be dragged.
  await page.mouse.move(x + 60, y + height / 2);
  await page.mouse.down();
  for (let step = 0; step < 30; step += 1) await page.mouse.move(x + 60 + 8 * step, y + height / 2 + 4 * step);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const seconds = (performance.now() - started) / 1000;
  const { frames, slowest } = await page.evaluate(() => ({
    frames: globalThis.frames,
    slowest: Math.max(0, ...globalThis.inputs.map(({ processingStart, startTime }) => processingStart - startTime)),
  }));
  return { framesPerSecond: frames / seconds, longestInputDelay: slowest };
}
