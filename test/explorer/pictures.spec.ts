import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { JOURNEY_MS, describeInChromium, settled } from './chromium.js';
import { differenceOf } from './difference-of.js';

jest.setTimeout(JOURNEY_MS);

/** Pictures that were looked at and agreed on. With CASUS_AGREE=true they are made anew, to be looked at. */
const AGREED = 'test/explorer/pictures';

/** Where what differs is put, to be looked at. */
const DIFFERING = '.cache/pictures';

/** The share of pixels that may differ, a fraction in [0, 1]. Chosen: edges of letters, as systems draw them otherwise. */
const TOLERANCE = 0.01;

const TALIBAN = '9c3f93f8ca6322eca5f0d36dd28227db';

const VIEWS: readonly (readonly [string, string, 'light' | 'dark', (page: Page) => Promise<void>])[] = [
  ['graph', '/', 'light', settled],
  ['graph-dark', '/', 'dark', settled],
  ['graph-all', '/?filter={"statuses":["ACTUAL","PLANNED","ALLEGED","DENIED","THREATENED"]}', 'light', settled],
  ['actor', `/?open=actor:${TALIBAN}&picked=${TALIBAN}`, 'light', (page) => page.locator('.rows').first().waitFor()],
  ['map', '/?view=map', 'light', (page) => page.locator('.spot').first().waitFor()],
  ['table', '/?view=table', 'light', (page) => page.locator('.table tbody tr').first().waitFor()],
  ['review', '/?view=table&open=review', 'dark', (page) => page.locator('[data-item]').first().waitFor()],
];

/** How long a page looks the same when nothing more is coming, in milliseconds. Chosen. */
const STILL_MS = 1_000;

/** The page once it has stopped changing, as Playwright's own comparison waits for it. What never stops fails by Jest's limit. */
async function stillPicture(page: Page): Promise<Buffer> {
  for (let before = await page.screenshot(); ;) {
    await page.waitForTimeout(STILL_MS);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

describeInChromium('the explorer, as it was agreed to look', (explorer) => {
  it.each(VIEWS)('looks as agreed: %s', async (name, path, colorScheme, ready) => {
    const page = await explorer().open(path, { colorScheme, viewport: { width: 1280, height: 800 } });
    await ready(page);
    const picture = await stillPicture(page);
    const agreed = join(AGREED, `${name}.png`);
    if (process.env.CASUS_AGREE === 'true' || !existsSync(agreed)) {
      expect(process.env.CI).toBeUndefined();
      mkdirSync(AGREED, { recursive: true });
      writeFileSync(agreed, picture);
    }
    const { share, marked } = differenceOf(readFileSync(agreed), picture);
    if (share > TOLERANCE) {
      mkdirSync(DIFFERING, { recursive: true });
      writeFileSync(join(DIFFERING, `${name}.png`), picture);
      writeFileSync(join(DIFFERING, `${name}-differs.png`), marked());
    }
    expect(share).toBeLessThanOrEqual(TOLERANCE);
  });
});
