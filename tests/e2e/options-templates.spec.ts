import type { Locator, Page } from '@playwright/test';
import { brokenRules } from './broken-rules';
import { ANNA, expect, followUpIn, insertFollowUp, offerOf, test } from './radiostilte';

const areaIn = (box: Locator) => box.getByRole('textbox', { name: 'Text', exact: true });
const boxOf = (options: Page, name: string) => options.getByRole('group', { name, exact: true });
const playbook = (options: Page) => boxOf(options, 'Playbook texts');

/** Written down as a person does it; the page says when it is kept. */
async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await expect(field.page().locator('.said [role=status]')).toHaveText('Saved');
}

/** The text that fits Anna's thread now. */
async function fitting(openExtensionPage: (name: string) => Promise<Page>): Promise<string> {
  const popup = await openExtensionPage('popup.html');
  const step = await offerOf(popup, ANNA).getAttribute('data-step');
  await popup.close();
  return step ?? '';
}

test('own words of a text are inserted, are kept, and go back to the built-in ones', async ({
  mailPage,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  const step = await fitting(openExtensionPage);
  const options = await openExtensionPage('options.html');
  const box = playbook(options);
  await box.getByRole('combobox', { name: 'Step' }).selectOption(step);
  const builtIn = await areaIn(box).inputValue();
  await write(areaIn(box), 'Good morning {client}, a word of my own about {project}.\n\n{me}');

  await mailPage.bringToFront();
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  await insertFollowUp(mailPage);
  await expect
    .poll(mailView.ownWords)
    .toContain('Good morning Anna, a word of my own about Offer.');
  await mailView.discard();

  await options.bringToFront();
  await options.reload();
  await box.getByRole('combobox', { name: 'Step' }).selectOption(step);
  await expect(areaIn(box)).toHaveValue(/a word of my own/);
  await box.getByRole('button', { name: 'Back to the built-in text' }).click();
  await expect(areaIn(box)).toHaveValue(builtIn);
  await expect(options.locator('.said [role=status]')).toHaveText('Saved');

  await mailPage.bringToFront();
  await mailView.openReply();
  await insertFollowUp(mailPage);
  await expect.poll(mailView.ownWords).toContain('Anna');
  expect(await mailView.ownWords()).not.toContain('a word of my own');
});

test('a text of one’s own is offered in the compose box, in the order that was chosen', async ({
  mailPage,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  const own = boxOf(options, 'Your own texts');
  await own.getByRole('button', { name: 'Add a text' }).click();
  await expect(own.getByLabel('Name in the menu')).toBeFocused();
  await options.keyboard.type('Nearly there');
  await write(areaIn(own), 'Hi {client}, nearly there.');

  const first = boxOf(options, 'Shown first');
  for (const name of ['Closing message', 'Nearly there']) {
    await first.getByRole('combobox').selectOption({ label: name });
    await first.getByRole('button', { name: 'Add' }).click();
  }
  await first.getByRole('button', { name: 'Nearly there: earlier' }).focus();
  await options.keyboard.press('Enter');
  await expect(first.getByRole('button', { name: 'Nearly there: later' })).toBeFocused();
  await expect(first.getByRole('listitem').first()).toContainText('Nearly there');

  await mailPage.bringToFront();
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  const { button, menu } = followUpIn(mailPage);
  await button.click();
  const choice = menu.getByRole('combobox').first();
  // The script that draws menus comes in with the first of them.
  await expect(choice).toBeVisible();
  const names = await choice.getByRole('option').allTextContents();
  expect(names.indexOf('Nearly there')).toBeGreaterThan(0);
  expect(names.indexOf('Closing message')).toBeGreaterThan(names.indexOf('Nearly there'));
  await choice.selectOption({ label: 'Nearly there' });
  await expect(menu).toContainText('Hi Anna, nearly there.');
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(mailView.ownWords).toContain('Hi Anna, nearly there.');
});

test('a broken variable is shown where it stands, and the text is tried on a real thread', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  const box = playbook(options);
  const preview = box.locator('.preview');
  const thread = box.getByRole('combobox', { name: 'Preview' });
  await expect(thread.getByRole('option').nth(1)).toContainText('Anna Keller – ');
  await thread.selectOption({ index: 1 });
  await expect(preview).toContainText('Hi Anna,');
  await write(areaIn(box), 'Hi {clent}, about {project}: by {date}?');
  await areaIn(box).press('Tab');
  await expect(preview).toHaveText('Hi {clent}, about Offer: by [date]?');
  await expect(preview.locator('.piece-slip')).toHaveText('{clent}');
  await expect(preview.locator('.piece-missing')).toHaveText('[date]');
  await expect(box).toContainText('Line 1: {clent} is not known here.');

  await box.getByRole('button', { name: 'Use {client}' }).focus();
  await options.keyboard.press('Enter');
  await expect(preview).toHaveText('Hi Anna, about Offer: by [date]?');
  await areaIn(box).press('Control+z');
  await expect(areaIn(box)).toHaveValue(/\{clent\}/);
});

test('S0-33 S4-40 from a situation to the text that fits, by keyboard', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  const section = options.locator('#playbook');
  await section.getByRole('searchbox').focus();
  await options.keyboard.type('missing cannot go on');
  await expect(section.locator('details')).toHaveCount(1);
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(section.getByText('What it may mean', { exact: true })).toBeVisible();
  await section.getByRole('button', { name: 'Open the text Deadline' }).focus();
  await options.keyboard.press('Enter');
  const step = playbook(options).getByRole('combobox', { name: 'Step' });
  await expect(step).toBeFocused();
  await expect(step).toHaveValue('deadline');
});

test('S0-26 a pause is said in the settings and in the popup, until one goes on', async ({
  mailPage: _,
  badge,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  const options = await openExtensionPage('options.html');
  const section = options.locator('#calm');
  await section.locator('input[type=date]').fill('2026-10-02');
  await expect(section).toContainText(/Paused until Friday,? 2 October 2026/);
  await expect.poll(badge).toBe('');
  const popup = await openExtensionPage('popup.html');
  await expect(popup.getByRole('heading', { name: /Paused until/ })).toBeVisible();
  await expect(offerOf(popup, ANNA)).toHaveCount(0);
  await section.getByRole('button', { name: 'Resume now' }).click();
  await expect.poll(badge).toBe('1');
  await expect(offerOf(popup, ANNA)).toHaveCount(1);
  await expect(popup.getByRole('heading', { name: /Paused until/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`texts, playbook and quiet, all open, break no rule of WCAG 2.2 AA in ${colorScheme}`, async ({
    mailPage: _,
    openExtensionPage,
  }) => {
    const options = await openExtensionPage('options.html');
    await options.emulateMedia({ colorScheme });
    await openAll(options);
    expect(await brokenRules(options)).toEqual([]);
  });
}

/** Every state that the three sections have, at once. */
async function openAll(options: Page): Promise<void> {
  const box = playbook(options);
  await write(areaIn(box), 'Hi {clent}, by {date}?');
  await areaIn(box).blur();
  await boxOf(options, 'Your own texts').getByRole('button', { name: 'Add a text' }).click();
  await options.locator('#calm input[type=date]').fill('2026-10-02');
  const first = boxOf(options, 'Shown first');
  await first.getByRole('combobox').selectOption({ label: 'Closing message' });
  await first.getByRole('button', { name: 'Add' }).click();
  for (const summary of await options.locator('#playbook summary, .variables > summary').all()) {
    await summary.click();
  }
}
