import { JOURNEY_MS, askFor, clickMiddle, describeInChromium, downloaded, settled } from './chromium.js';

jest.setTimeout(JOURNEY_MS);

describeInChromium('the explorer', (explorer) => {
  it('leads from a dyad to the sentences that it rests on, and into their article', async () => {
    const page = await explorer().open();
    await askFor(page, 'Taliban vs ISIS-K');
    await page.getByText('Taliban ↔ Islamic State – Khorasan Province').waitFor();
    await clickMiddle(page);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const claim = panel.getByRole('article').filter({ hasText: 'had put pressure on ISIS-K for months' });
    await claim.getByRole('link', { name: 'Western diplomat' }).waitFor();
    expect(await claim.locator('mark').textContent()).toBe('put pressure on');
    await claim.getByRole('link', { name: /ISIS-K claims bombing/ }).click();
    await panel.locator('.in-sentence').first().waitFor();
    expect((await panel.locator('.in-sentence').allTextContents()).join('')).toContain(
      'said the Taliban had put pressure on',
    );
    // The address has all of it: the same page comes again.
    await page.reload();
    await panel.locator('.in-sentence').first().waitFor();
    await page.getByText('Taliban ↔ Islamic State – Khorasan Province').waitFor();
  });

  it('follows a plot to who alleges it', async () => {
    const page = await explorer().open();
    await askFor(page, 'plots against embassies since 2022');
    const filter = page.getByRole('region', { name: 'Filter' });
    // Its name is asked for by the id that stands in the address.
    await filter.getByRole('button', { name: 'Target embassies', exact: true }).waitFor();
    expect(await filter.locator('.chip').allTextContents()).toEqual([
      'Target embassies',
      'Relation plots against',
      'Since 2022-01-01',
    ]);
    await clickMiddle(page);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('A leaked assessment by a European intelligence service alleges').waitFor();
    await panel.getByText('planned', { exact: true }).waitFor();
    // A chip is removed by its cross, and undone brings it back.
    await filter.getByRole('button', { name: 'Remove Since' }).click();
    await page.getByText('Since 2022-01-01').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Since 2022-01-01').waitFor();
  });

  it('merges two actors by the keyboard, with a reason, and undoes it', async () => {
    const page = await explorer().open();
    await settled(page);
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Review' }).waitFor();
    await page.getByText('UNAMA').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: 'Merge' }).getByLabel('Why').fill('One mission');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: 'Decided' }).click();
    await page.getByText(/^Merged/).waitFor();
    await page.getByText('One mission').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('dialog', { name: 'Undo' }).getByLabel('Why').fill('They are two');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/undone by analyst: They are two/).waitFor();
  });

  it('rejects a reading by the keyboard, with a reason', async () => {
    const page = await explorer().open('/?open=review');
    await page.getByRole('tab', { name: 'Unsure readings' }).click();
    const first = page.locator('[data-item]').first();
    await first.waitFor();
    const sentence = await first.locator('.sentence').textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('dialog', { name: 'Reject' }).getByLabel('Why').fill('It says something else');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Decided' }).click();
    await page.getByText('It says something else').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('dialog', { name: 'Undo' }).getByLabel('Why').fill('It was right');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/undone by analyst: It was right/).waitFor();
    await page.getByRole('tab', { name: 'Unsure readings' }).click();
    await page.getByText(sentence!).first().waitFor();
  });

  it('takes an article, shows what was found in it, and has it in the graph', async () => {
    const page = await explorer().open();
    await settled(page);
    await page.keyboard.press('n');
    await page
      .getByLabel('Text')
      .fill('Norway condemned the attack on Ruritania, a spokesman said. Norway sanctioned Ruritania.');
    await page.getByLabel('Title').fill('Norway speaks');
    await page.getByLabel('Published').fill('2024-06-01');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    // What was found is seen in the text first; nothing is saved yet.
    await page.getByText(/^Found \d claims and \d actors/).waitFor();
    expect(await page.locator('.mark-event').allTextContents()).toEqual(['condemned', 'attack', 'sanctioned']);
    await page.getByRole('listitem').filter({ hasText: 'Norway sanctions Ruritania' }).waitFor();
    expect(await explorer().server.ask('{ articles(filter: {text: "Ruritania"}) { totalCount } }')).toMatchObject({
      data: { articles: { totalCount: 0 } },
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Saved: .* claims/).waitFor();
    await page.getByRole('link', { name: 'Norway speaks' }).click();
    await page.locator('.mark-event').first().waitFor();
    expect(await page.locator('.mark-event').allTextContents()).toContain('condemned');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('Norway');
    await page.getByRole('option', { name: /Norway Country/ }).click();
    await page.getByRole('heading', { name: 'Norway' }).waitFor();
  });

  it('reads files and pages, leaves out what is not wanted, and tries again what failed', async () => {
    const page = await explorer().open('/?open=add');
    await page.getByRole('tab', { name: 'Files' }).click();
    const lines = [{ text: 'Sweden accused Ruritania of spying.', title: 'One' }, { title: 'No text' }];
    await page.locator('input[type=file]').setInputFiles([
      { name: 'two.jsonl', mimeType: '', buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')) },
      { name: 'three.txt', mimeType: 'text/plain', buffer: Buffer.from('Denmark met Ruritania.') },
    ]);
    await page.getByRole('button', { name: 'Save all 2' }).waitFor();
    const failed = page.locator('.suggestion').filter({ hasText: 'two.jsonl:2' });
    await failed.getByText('An article is {"text"').waitFor();
    // Tried again, it alone is read.
    await failed.getByRole('button', { name: 'Try again' }).click();
    await failed.getByText('An article is {"text"').waitFor();
    expect(await page.locator('.suggestion').count()).toBe(3);
    await page.locator('.suggestion').filter({ hasText: 'One' }).getByRole('button', { name: 'Leave out' }).click();
    await page.getByText('Left out.').waitFor();
    // What was read stays while other pages are looked at.
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByText('Left out.').waitFor();
    await page.getByRole('button', { name: 'Clear done' }).click();
    await page.getByText('Left out.').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'From the web' }).click();
    await page.getByLabel('Addresses').fill(`${explorer().server.url}/nowhere.html`);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    const refused = page.locator('.suggestion').filter({ hasText: '/nowhere.html' });
    await refused.getByText('leads into this network').waitFor();
    await refused.getByRole('button', { name: 'Try again' }).click();
    await refused.getByText('leads into this network').waitFor();
  });

  it('filters by a brush over the timeline', async () => {
    const page = await explorer().open();
    await settled(page);
    const { x, y, width, height } = (await page.locator('.timeline .bars').boundingBox())!;
    await page.mouse.move(x + width - 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since/);
    // All of the time begins in 2021.
    expect(await page.locator('.time-span').textContent()).toMatch(/ 2024 – .* 2024$/);
  });

  it('picks by a lasso that keys draw', async () => {
    const page = await explorer().open();
    await settled(page);
    await page.locator('.graph').focus();
    await page.keyboard.press('l');
    await page.getByRole('application', { name: /^Lasso/ }).waitFor();
    const go = async (key: string, times: number): Promise<void> => {
      for (let step = 0; step < times; step += 1) await page.keyboard.press(key);
      await page.keyboard.press(' ');
    };
    await go('ArrowUp', 10);
    await go('ArrowLeft', 12);
    await go('ArrowDown', 20);
    await go('ArrowRight', 24);
    await go('ArrowUp', 20);
    await page.keyboard.press('Enter');
    await page.waitForURL(/picked=/);
    expect(new URL(page.url()).searchParams.get('picked')!.split(/[,.]/).length).toBeGreaterThan(3);
  });

  it('exports a report with citations, and the data of a selection', async () => {
    const page = await explorer().open('/?filter={"relations":["PRESSURES"]}');
    await settled(page);
    const share = () => page.getByRole('button', { name: 'Share and keep' }).click();
    await share();
    const report = await downloaded(page, () => page.getByRole('menuitem', { name: 'Markdown' }).click());
    expect(report.name).toBe('casus-report.md');
    expect(report.text).toContain('> Western diplomat, happened [2]');
    expect(report.text).toMatch(/2\. ISIS-K claims bombing of Kabul market.*, The Meridian Post/);
    await share();
    const data = await downloaded(page, () => page.getByRole('menuitem', { name: 'CSV, edges', exact: true }).click());
    expect(data.name).toBe('edges.csv');
    expect(data.text).toContain('PRESSURES');
    expect(data.text).not.toContain('ACCUSES');
  });

  it('draws the same picture of the same graph', async () => {
    const picture = async (): Promise<string> => {
      const page = await explorer().open();
      await settled(page);
      await page.getByRole('button', { name: 'Share and keep' }).click();
      return (await downloaded(page, () => page.getByRole('menuitem', { name: 'SVG' }).click())).text;
    };
    const first = await picture();
    expect(first).toMatch(/<circle[^]*Taliban/);
    expect(await picture()).toBe(first);
  });

  it('is gone through by keys: an actor is reached, pinned, hidden, and shown again', async () => {
    const page = await explorer().open();
    await settled(page);
    await page.locator('.graph').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Taliban, armed group/).waitFor({ state: 'attached' });
    await page.keyboard.press('p');
    await page.waitForURL(/pins=/);
    await page.keyboard.press('h');
    await page.waitForURL(/hidden=/);
    await page.keyboard.press('Shift+H');
    await page.waitForURL((url) => !url.search.includes('hidden='));
    await page.keyboard.press('g');
    await page.waitForURL(/group=kind/);
    await page.keyboard.press('Control+z');
    await page.waitForURL((url) => !url.search.includes('group='));
  });
});
