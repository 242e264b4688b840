import { expect, type Page, test } from '@playwright/test';
import { openFilledBrowser } from '../support/pages/filled-browser';
import { everything } from '../support/pages/page-state';

const INSIGHTS = {
  name: 'insights',
  page: 'options.html#insights',
  stored: everything,
  ready: '#insights [data-part=dependence] table',
};

const cells = (page: Page, selector: string) =>
  page.locator(`#insights ${selector}`).locator('th, td').allTextContents();

/** What is drawn, as one number for each look of it. */
const inkOf = (page: Page) =>
  page
    .locator('#insights .plot canvas')
    .first()
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
test('insights tell of a made-up mailbox what happened in it, and ask nobody (S0-04, S0-24, S0-25, S2-02, S2-18)', async ({}, info) => {
  const browser = await openFilledBrowser({ folder: info.outputPath('filled'), crowd: false });
  const asked: string[] = [];
  browser.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
  });
  const page = await browser.context.newPage();
  try {
    await browser.fill(INSIGHTS);
    await browser.open(page, INSIGHTS, 'en');
    const insights = page.locator('#insights');

    // Of 24 answers the plot comes first, and its table has the same numbers.
    await expect(insights.locator('[data-part=rests-on]')).toContainText('24 answers seen.');
    await expect(insights.getByRole('img', { name: /Bram de Wit had answered/ })).toBeVisible();
    await expect(insights.locator('.plot canvas')).toHaveCount(3);
    expect(await cells(page, '[data-part=rhythm] table >> nth=0 >> tbody')).toEqual([
      ...['within 1 day', '16', '67%'],
      ...['within 4 days', '24', '100%'],
    ]);
    expect(await cells(page, '[data-part=quick] tbody')).toEqual([
      'Bram de Wit',
      '5 working hours',
      '24',
    ]);
    const light = await inkOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => inkOf(page)).not.toBe(light);

    // One quarter of silences.
    await insights.getByLabel('Period').selectOption('Q2 2026');
    await expect(insights.locator('[data-part=in-short]')).toContainText(
      '4 answers were won back by reminders.',
    );
    expect(await cells(page, '[data-end=after-one]')).toEqual([
      'Answered after one reminder',
      '4',
      '4',
    ]);
    expect(await cells(page, '[data-way=reminder]')).toEqual([
      ...['Reminder', '7', '4', '0', '3', '57%'],
    ]);
    expect((await cells(page, '[data-way=closure]')).at(-1)).toBe('too few to say');
    await expect(insights.locator('[data-part=won-back] tbody tr')).toHaveCount(4);
    await expect(insights.locator('[data-part=lessons]')).toContainText('Agree first who says yes');

    // What hangs on one client, with where to go from there.
    await expect(insights.locator('[data-part=on-one]')).toContainText('are with Bram de Wit (');
    await insights.getByRole('link', { name: 'Past clients to keep in touch with' }).click();
    await expect(page.locator('#overview h2')).toBeVisible();

    // Somebody of whom less is known: the table first, the plot for those who want it.
    await page.goBack();
    await insights.getByLabel('Client').selectOption('Anna Keller (9 answers)');
    await expect(insights.locator('[data-part=rests-on]')).toContainText('9 answers seen.');
    await expect(insights.locator('.plot')).toHaveCount(0);
    await insights.locator('.plot-below summary').first().click();
    await expect(insights.locator('.plot canvas')).toHaveCount(1);
    expect(asked).toEqual([]);
  } finally {
    await browser.close();
  }
});
