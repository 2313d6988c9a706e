import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { JOURNEY_MS, describeInChromium, settled } from './chromium.js';

jest.setTimeout(JOURNEY_MS);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TALIBAN = '9c3f93f8ca6322eca5f0d36dd28227db';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong with a page, by WCAG 2.2 AA and its own best practices. */
async function faultsOf(page: Page): Promise<unknown[]> {
  await page.evaluate(AXE);
  const violations: Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary]),
  }));
}

const PAGES: readonly (readonly [string, string, string])[] = [
  ['the graph, and an actor', `/?open=actor:${TALIBAN}&picked=${TALIBAN}`, '.rows'],
  ['the table, and the review', '/?view=table&open=review', '.table tbody tr'],
  ['the map, and the form for articles', '/?view=map&open=add', '.spot'],
  ['an empty selection, and the help', '/?filter={"text":"zzzz"}&open=help', '.keys'],
];

describeInChromium('the explorer, for everyone', (explorer) => {
  it.each(
    PAGES.flatMap(([name, path, ready]) => [
      [name, 'light', path, ready] as const,
      [name, 'dark', path, ready] as const,
    ]),
  )('has no fault that axe finds in %s, %s', async (_, colorScheme, path, ready) => {
    const page = await explorer().open(path, { colorScheme });
    await page.locator(ready).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each([320, 3_840])('fits %d pixels without scrolling aside', async (width) => {
    const page = await explorer().open('/', { viewport: { width, height: 800 } });
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('loads at most 450 kB for the first view, as gzip has it', async () => {
    const page = await explorer().open();
    await settled(page);
    const loaded: string[] = await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/assets/'))",
    );
    const sizes = [...new Set(loaded)].map((path) => gzipSync(readFileSync(`web/dist${path}`), { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(450_000);
  });

  it('does not jump while it is loaded', async () => {
    const page = await explorer().open('/?open=review');
    await settled(page);
    await page.locator('[data-item]').first().waitFor();
    // Cumulative Layout Shift, of which web.dev calls 0.1 good.
    const shifts: number[] = await page.evaluate(
      `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done([]), 500))`,
    );
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
  });

  it('is shown round once, in five steps, and by keys', async () => {
    const page = await explorer().open();
    await settled(page);
    await page.evaluate("localStorage.removeItem('casus-tour-seen')");
    await page.keyboard.press('Shift+?');
    await page.getByRole('button', { name: 'Show me round' }).click();
    for (const step of [1, 2, 3, 4]) {
      await page.getByText(`${step} of 5`).waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.getByText('5 of 5').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('5 of 5').waitFor({ state: 'detached' });
  });
});

describeInChromium(
  'the explorer where a key is wanted',
  (explorer) => {
    it('asks for it, says what is wrong with another, and opens by it', async () => {
      const page = await explorer().open();
      await page.getByLabel('Key').first().fill('another');
      await page.getByRole('button', { name: 'Open' }).click();
      await page.getByText(/KEY_UNKNOWN/).waitFor();
      await page.getByLabel('Key').first().fill('k'.repeat(40));
      await page.getByRole('button', { name: 'Open' }).click();
      await settled(page);
    });
  },
  { CASUS_KEYS: 'k'.repeat(40) },
);
