import { expect, type Page, test } from '@playwright/test';
import { CONTENTS } from '../../components/options/contents';
import { type FilledBrowser, openFilledBrowser } from '../support/pages/filled-browser';
import { tabTo, walkThrough } from '../support/pages/keyboard-walk';
import { PAGE_STATES } from '../support/pages/page-states';

const ANNAS_ROW = 'article[data-thread-id=offer]';

/** By what a section is known to be read; before that there is nothing, or little, to walk through. */
const READ_WHILE_ONE_LOOKS: Readonly<Record<string, string>> = {
  people: '.people summary',
  overview: 'select',
  insights: 'a[href="#overview"]',
};

/** No mouse is touched in here. */
const press = (page: Page, key: string) => page.keyboard.press(key);

async function opened(browser: FilledBrowser, name: string): Promise<Page> {
  const state = PAGE_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  await browser.fill(state);
  const page = await browser.context.newPage();
  await browser.open(page, state, 'en');
  return page;
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
test('popup, settings and first steps are worked by keyboard alone', async ({}, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('filled');
  const browser = await openFilledBrowser({ folder, crowd: false });
  try {
    await test.step('popup', async () => inPopup(await opened(browser, 'popup-everything')));
    await test.step('settings', async () => inOptions(await opened(browser, 'options-check')));
    await test.step('first steps', async () => inFirstRun(await opened(browser, 'first-run')));
  } finally {
    await browser.close();
  }
});

async function inPopup(page: Page): Promise<void> {
  const said = page.locator('.said [role=status]');
  const rows = page.locator('article.offer');
  const main = (row: number) => rows.nth(row).getByRole('button').first();
  await press(page, 'ArrowDown');
  await expect(main(0)).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(main(1)).toBeFocused();

  await press(page, '?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help.getByRole('button', { name: 'Done' })).toBeFocused();
  await expect(help).toContainText('From row to row');
  await press(page, 'Escape');
  await expect(help).toBeHidden();
  await expect(main(1)).toBeFocused();

  for (const [choice, outcome] of [
    ['1 day', 'Put aside until'],
    ['Not needed', 'nothing is needed'],
    ['Called, no answer', 'Noted'],
  ] as const) {
    await choose(page, choice);
    await expect(said).toContainText(outcome);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(page.locator(ANNAS_ROW)).toHaveCount(0);
    await press(page, 'Enter');
    await expect(said).toContainText('Undone');
    await expect(page.locator(ANNAS_ROW)).toBeVisible();
  }
  for (const shelf of ['promised', 'owed', 'rated', 'gone', 'notDelivered', 'dates']) {
    const row = page.locator(`article[data-section=${shelf}]`).first();
    await tabTo(page, row.getByRole('button').last());
  }
  await page.reload();
  await expect(rows.first()).toBeVisible();
  expect(await walkThrough(page, 'main.popup')).toEqual([]);
}

/** Opens the menu of Anna's row, and chooses in it. */
async function choose(page: Page, choice: string): Promise<void> {
  const menu = page.locator(ANNAS_ROW).locator('.offer-menu');
  await tabTo(page, menu.locator('> summary'));
  await press(page, 'Enter');
  const button = menu.getByRole('button', { name: choice, exact: true });
  await expect(button).toBeVisible();
  await press(page, 'Tab');
  while (!(await button.evaluate((one) => one === document.activeElement)))
    await press(page, 'ArrowDown');
  await press(page, 'Enter');
}

async function inOptions(page: Page): Promise<void> {
  const said = page.locator('.said [role=status]');
  for (const [id] of CONTENTS.flatMap(({ sections }) => sections)) {
    await tabTo(page, page.locator(`.contents a[href="#${id}"]`));
    await press(page, 'Enter');
    await expect(page.locator(`#${id}-heading`)).toBeFocused();
    await expect(page.locator('main > section:visible')).toHaveCount(1);
    const read = READ_WHILE_ONE_LOOKS[id];
    if (read !== undefined) await expect(page.locator(`#${id} ${read}`).first()).toBeVisible();
    expect(await walkThrough(page, `#${id}`), id).toEqual([]);
  }
  await goTo(page, 'limits');
  await press(page, 'Tab');
  await page.keyboard.type('6');
  await expect(said).toContainText('Saved');

  await goTo(page, 'playbook');
  await press(page, '/');
  await expect(page.locator('#playbook input[type=search]')).toBeFocused();
  await press(page, 'Tab');
  await press(page, 'Enter');
  const step = page.locator('.situation[open] button').first();
  await tabTo(page, step);
  await press(page, 'Enter');
  await expect(page.locator('#templates [data-part=step]')).toBeFocused();

  await goTo(page, 'people');
  const search = page.locator('#people input[type=search]');
  await expect(search).toBeVisible();
  await press(page, '/');
  await expect(search).toBeFocused();
  await page.keyboard.type('Anna');
  // Until the people sought have been read, the first row is still somebody else's, and soon gone.
  const row = page.locator('.people tbody');
  await expect(row).toHaveCount(1);
  await tabTo(page, row.locator('summary'));
  await press(page, 'Enter');
  await expect(page.locator('.person-page .threads li').first()).toBeVisible();

  await goTo(page, 'history');
  // From here on it is the browser's own dialog.
  const file = page.locator('#history input[type=file]');
  await tabTo(page, file);
  await expect(file).toBeEnabled();
}

async function goTo(page: Page, id: string): Promise<void> {
  await tabTo(page, page.locator(`.contents a[href="#${id}"]`));
  await press(page, 'Enter');
  await expect(page.locator(`#${id}-heading`)).toBeFocused();
}

async function inFirstRun(page: Page): Promise<void> {
  expect(await walkThrough(page, '.first-run main')).toEqual([]);
  await tabTo(page, page.locator('.person-tick input').first());
  await press(page, 'Space');
  await tabTo(page, page.locator('.first-run-end button'));
  await press(page, 'Enter');
  await expect(page.locator('main.first-run h1')).toBeFocused();
}
