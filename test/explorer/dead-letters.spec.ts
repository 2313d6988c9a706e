import { ArticleMalformed } from '../../src/article/errors.js';
import type { FailedEntry } from '../../src/article/reading.js';
import { deadLetterWrites } from '../../src/graph/dead-letters/dead-letter-writes.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { dataFolder } from '../e2e/casus.js';
import { JOURNEY_MS, describeInChromium } from './chromium.js';

jest.setTimeout(JOURNEY_MS);

const CASUS_DATA = dataFolder();
const MORE_DATA = dataFolder();

/** In order, though it failed once; in no order; one of which nothing was kept; and another in order. */
const SOUND = failed('wire/7.json', '{"text": "The Taliban attacked a police post in Kabul.", "title": "At the post"}');
const BROKEN = failed('wire/8.json', '{"text": "Iran condemned');
const LARGE = { ...failed('wire/whole-year.html', ''), original: null };
const SOUND_TOO = failed('wire/9.json', '{"text": "Russia condemned the attack in Kabul.", "title": "Condemned"}');

beforeAll(async () => {
  await keep(CASUS_DATA, [SOUND, BROKEN, LARGE]);
  await keep(MORE_DATA, [SOUND, BROKEN, LARGE, SOUND_TOO]);
});

describeInChromium(
  'what failed before, in the explorer',
  (explorer) => {
    it('is seen, tried again and discarded, by keys', async () => {
      const page = await explorer().open('/?open=add');
      const letters = page.getByRole('region', { name: 'What failed before' });
      await letters.getByText('3 inputs could not be added').waitFor();
      const [sound, broken, large] = ['wire/7.json', 'wire/8.json', 'wire/whole-year.html'].map((name) =>
        letters.getByRole('article', { name }),
      );
      await sound!.getByText('At the post').waitFor();
      await broken!.getByText('Failed 8 May 2024').waitFor();
      await large!.getByText('nothing of it was kept').waitFor();
      expect(await large!.getByRole('button', { name: 'Try again' }).count()).toBe(0);

      await broken!.getByRole('button', { name: 'Try again' }).press('Enter');
      await broken!.getByText(/^Failed again\. Failed 8 May 2024, tried 2 times, last /).waitFor();

      await sound!.getByRole('button', { name: 'Try again' }).press('Enter');
      await page.getByText('wire/7.json is in the graph now.').waitFor();
      await sound!.waitFor({ state: 'detached' });
      await letters.getByText('2 inputs could not be added').waitFor();
      // The focus goes on with what stood beside it.
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('wire/8.json');

      for (const one of [broken!, large!]) {
        await one.getByRole('button', { name: 'Discard' }).press('Enter');
        await page.getByRole('dialog', { name: 'Discard' }).getByText('forgotten for good').waitFor();
        await page.locator('button:focus', { hasText: 'Forget it' }).waitFor();
        await page.keyboard.press('Enter');
        await one.waitFor({ state: 'detached' });
      }
      await letters.getByText('Nothing that could not be added is kept.').waitFor();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('What failed before');
      const stats = await explorer().server.ask('{ deadLetters { totalCount } stats { articles } }');
      expect(stats.data).toEqual({ deadLetters: { totalCount: 0 }, stats: { articles: 9 } });
    });
  },
  { CASUS_DATA },
);

describeInChromium(
  'all that failed before, in the explorer',
  (explorer) => {
    it('is tried again at once, and what fails again stays', async () => {
      const page = await explorer().open('/?open=add');
      const letters = page.getByRole('region', { name: 'What failed before' });
      await letters.getByRole('button', { name: 'Try these 3 again' }).press('Enter');
      await page.getByText('2 inputs are in the graph now, 1 failed again.').waitFor();
      await letters.getByText('2 inputs could not be added').waitFor();
      await page.locator('h3:focus', { hasText: 'What failed before' }).waitFor();
      await letters.getByText(/^Failed 8 May 2024, tried 2 times, last /).waitFor();
      const stats = await explorer().server.ask('{ deadLetters { edges { node { where } } } stats { articles } }');
      expect(stats.data).toEqual({
        deadLetters: { edges: ['wire/8.json', 'wire/whole-year.html'].map((where) => ({ node: { where } })) },
        stats: { articles: 10 },
      });
    });
  },
  { CASUS_DATA: MORE_DATA },
);

/** Each failed a day before the one before it. */
async function keep(folder: string, letters: readonly FailedEntry[]): Promise<void> {
  const store = await EmbeddedStore.open(folder);
  for (const [at, letter] of letters.entries()) {
    await store.write(deadLetterWrites([letter], `2024-05-0${9 - at}T10:00:00.000Z`));
  }
  await store.close();
}

function failed(where: string, text: string): FailedEntry {
  return {
    where,
    id: null,
    error: new ArticleMalformed(where, 'is no JSON'),
    original: { bytes: Buffer.from(text), hints: { format: 'json' } },
  };
}
