import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { Server, dataFolder } from '../e2e/casus.js';

/** Where systems put a Chromium, by the path that comes first. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** WebGL by software, so that it is drawn alike on every machine; no sandbox, which root can't have. */
const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Longest that a journey may take on a machine that does other things too. */
export const JOURNEY_MS = 120_000;

/** A server with the samples, and pages in a real browser that look at it. */
export interface Explorer {
  readonly server: Server;
  /** A page of its own, as of somebody who was shown round already. Faults of the page fail the test. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Describes what needs a real Chromium. Where there is none, says so in one line and runs nothing; with CI=true that is a
 * failure.
 */
export function describeInChromium(name: string, specs: (explorer: () => Explorer) => void, settings = {}): void {
  const executablePath = [process.env.CASUS_CHROMIUM, ...PATHS].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    describeNotRun(name);
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let server: Server;
    const faults: string[] = [];
    beforeAll(async () => {
      server = await Server.start({ CASUS_DATA: dataFolder(), ...settings }, ['--samples']);
      browser = await chromium.launch({ executablePath, args: FLAGS });
    }, JOURNEY_MS);
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(faults.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });
    const open: Explorer['open'] = async (path = '/', options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
      await context.addInitScript("localStorage.setItem('casus-tour-seen', 'true')");
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // What the policy of the page refuses is told here alone.
        if (message.type() === 'error' && !message.text().includes('status of 401')) faults.push(message.text());
      });
      await page.goto(`${server.url}${path}`);
      return page;
    };
    specs(() => ({ server, open }));
  });
}

function describeNotRun(name: string): void {
  const reason = `no Chromium at ${PATHS.join(', ')} or CASUS_CHROMIUM`;
  process.stderr.write(`Not run: ${name}: ${reason}.\n`);
  describe(name, () => {
    if (process.env.CI !== 'true') it.skip(`not run: ${reason}`, () => undefined);
    else
      it('has a Chromium to be run in, as CI demands', () => {
        throw new Error(reason);
      });
  });
}

/** Waits until the graph has settled. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-settled="true"]').waitFor();
}

/** Writes into the search box and takes what comes first. */
export async function askFor(page: Page, phrase: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(phrase);
  await page.getByRole('option', { name: `Ask ${phrase}` }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.chip').first().waitFor();
}

/** Clicks in the middle of the graph, where the line is when there are but two actors. */
export async function clickMiddle(page: Page): Promise<void> {
  await settled(page);
  // Zooming to the two takes a moment after they are placed.
  await page.waitForTimeout(300);
  const { width, height } = (await page.locator('.graph').boundingBox())!;
  await page.locator('.graph').click({ position: { x: width / 2, y: height / 2 } });
}

/** What a download has in it. */
export async function downloaded(page: Page, start: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}
