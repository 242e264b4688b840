import type { Locator, Page } from '@playwright/test';
import type { MailPerson } from '../replica/mail-message';
import { ANNA, expect, MAILBOX, OLA, offerOf, test } from './radiostilte';

const DAY = 86_400_000;
/** Anna is due on that Monday; Ola has answered. */
const MONDAY = Date.parse('2026-09-21T09:30:00Z');

test.use({ mailbox: MAILBOX });

test('a call logged in two clicks is an attempt, or ends the wait (S0-34)', async ({
  mailPage: _,
  badge,
  setClock,
  readLists,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  const popup = await openExtensionPage('popup.html');
  await log(popup, 'Called, no answer');
  await expect(popup.getByRole('status')).toContainText('Called, no answer');
  await expect(offerOf(popup, ANNA)).toHaveCount(0);
  await expect.poll(badge).toBe('');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(badge).toBe('1');

  await log(popup, 'Called, no answer');
  await expect.poll(badge).toBe('');
  await setClock(MONDAY + 14 * DAY);
  await readLists();
  await expect.poll(badge).toBe('2');
  await popup.reload();
  await expect(offerOf(popup, ANNA).locator('[data-part=reason]')).toContainText('1 reminder sent');
  await log(popup, 'Called, they answered');
  await expect(offerOf(popup, ANNA)).toHaveCount(0);
});

test('a contract end counts as a client six weeks ahead, and is asked about in a new mail (S3-09)', async ({
  context,
  mailPage: _,
  badge,
  setClock,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html#people');
  const ola = await openedPerson(options, OLA);
  await writeNote(ola, 'Contract ends', async (form) => {
    await form.getByLabel('Ends on').fill('2026-11-30');
    await form.getByLabel('Usually renewed for, in months').fill('3');
  });
  await expect(ola.locator('[data-note=contract]')).toContainText('30 November 2026');
  const popup = await openExtensionPage('popup.html');
  await expect(popup.locator('[data-section=dates]')).toHaveCount(0);

  await setClock('2026-10-19T09:30:00Z');
  await popup.reload();
  const row = popup.locator(`[data-section=dates][data-address="${OLA.email}"]`);
  await expect(row).toContainText('every 3 months');
  // Anna is still due, and Ola is one client more.
  await expect.poll(badge).toBe('2');
  const opened = context.waitForEvent('page');
  await row.getByRole('button', { name: 'New mail: Renewal' }).click();
  await expect.poll(async () => (await opened).url()).toContain('mail');

  await row.getByRole('button', { name: 'Done' }).click();
  await expect(row).toHaveCount(0);
  await expect(ola.locator('[data-note=contract]')).toContainText('28 February 2027');
});

test('what is asked at a beginning is tracked, and answers become a goal and a limit (S3-04, S4-03)', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html#people');
  const ola = await openedPerson(page, OLA);
  await ola.getByRole('button', { name: 'What to ask when you join' }).click();
  await expect(ola.locator('[data-note=ask]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ola.locator('[data-note=ask]')).toHaveCount(0);
  await ola.getByRole('button', { name: 'What to ask when you join' }).click();

  await ola.getByLabel('Their answer: What they want to achieve').fill('More bookings');
  await page.keyboard.press('Enter');
  await expect(ola.locator('[data-note=goal]')).toContainText('More bookings');
  await ola.getByLabel('Their answer: How fast they answer').fill('2');
  await page.keyboard.press('Enter');
  await expect(ola.getByLabel('Agreed to answer within')).toHaveValue('2');
  await expect(ola.locator('.client-notes > .notes [data-note=ask]')).toHaveCount(3);
});

async function log(popup: Page, what: string): Promise<void> {
  const row = offerOf(popup, ANNA);
  await row.locator('.offer-menu > summary').click();
  await row.getByRole('button', { name: what }).click();
}

async function writeNote(
  person: Locator,
  kind: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  await person.getByRole('button', { name: 'Add a note' }).click();
  const form = person.locator('.note-form');
  await form.getByLabel('What is it about').selectOption(kind);
  await fill(form);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
}

async function openedPerson(page: Page, { email }: MailPerson): Promise<Locator> {
  const row = page.locator(`tbody[data-address="${email}"]`);
  await row.locator('summary').first().click();
  await row.locator('.person-page').waitFor();
  return row;
}

test('the log is a file without a word of a mail, and the case for a colleague has no name (S4-42, S2-04)', async ({
  context,
  mailPage: _,
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html');
  await log(popup, 'Called, no answer');
  const page = await openExtensionPage('options.html#people');
  const anna = await openedPerson(page, ANNA);
  await expect(anna.locator('[data-note=contact]')).toContainText('Called, no answer');

  const saved = page.waitForEvent('download');
  await anna.getByRole('button', { name: 'Save the log as a text file' }).click();
  const file = await (await saved).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString('utf8');
  expect(text).toContain('Log of Anna Keller <anna@kellerbau.example>');
  expect(text).toContain('You wrote: Expects an answer');
  expect(text).toContain('Called, no answer');
  expect(text).not.toMatch(/Does it fit|make an offer/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await anna.getByRole('button', { name: 'Copy the case without names' }).click();
  await expect(anna.getByText('Copied, without any names.')).toBeVisible();
  const summary = await page.evaluate(() => navigator.clipboard.readText());
  expect(summary).toContain('Called, no answer');
  expect(summary).not.toMatch(/anna|keller|nora|lind|offer\b|@|2026/i);
});

test('the overview lists open asks and who to keep in touch with (S0-28, S2-11, S4-03)', async ({
  context,
  mailPage: _,
  setClock,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html');
  const ola = await openedPerson(page, OLA);
  await writeNote(ola, 'Asked', async (form) => {
    await form.getByLabel('In your words').fill('the logo in colour');
  });
  await page.getByRole('combobox', { name: 'Relation of Ola Berg' }).selectOption('past-client');
  await setClock(MONDAY + 120 * DAY);

  const overview = page.locator('#overview');
  await overview.locator('summary').click();
  const ask = overview.locator('[data-note=ask]');
  await expect(ask).toContainText('the logo in colour');
  await ask.getByRole('button', { name: 'Done' }).click();
  await expect(ask).toHaveCount(0);

  const past = overview.locator(`tr[data-address="${OLA.email}"]`);
  const opened = context.waitForEvent('page');
  await past.getByRole('button', { name: 'New mail: Keep in touch' }).click();
  await expect.poll(async () => (await opened).url()).toContain('mail');
  await expect(past).toContainText('Rests until');
});
