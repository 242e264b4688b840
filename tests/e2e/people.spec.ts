import type { Locator, Page } from '@playwright/test';
import type { MailPerson } from '../replica/mail-message';
import { ANNA, expect, MAILBOX, mail, NORA, offerOf, pressAndLeave, test } from './radiostilte';

const AT_HOME: MailPerson = { name: 'Anna Keller', email: 'anna.k@gmail.com' };

test.use({
  mailbox: {
    ...MAILBOX,
    messages: [
      ...MAILBOX.messages,
      mail('photos', NORA, AT_HOME, '2026-09-11T08:00:00Z', 'Photos', 'Could you send the photos?'),
    ],
  },
});

test('two addresses are one client once I say so, and two again (S3-03)', async ({
  mailPage: _,
  mailView,
  mailSite,
  badge,
  openExtensionPage,
  openToolbarPopup,
}) => {
  await expect.poll(badge).toBe('2');
  const page = await openExtensionPage('options.html#people');
  const anna = await openedPerson(page, ANNA);
  await anna.getByRole('button', { name: 'Also writes as …' }).click();
  await expect(anna.getByRole('combobox', { name: 'The same person as' })).toHaveValue(
    AT_HOME.email,
  );
  await page.keyboard.press('Enter');
  await expect.poll(badge).toBe('1');
  await expect(anna.locator(`[data-also="${AT_HOME.email}"]`)).toBeVisible();
  await expect(rowOf(page, AT_HOME)).toHaveCount(0);
  await expect(anna.locator('.threads > li')).toHaveCount(2);

  const popup = await openToolbarPopup();
  await expect(offerOf(popup, AT_HOME)).toHaveCount(0);
  const photos = offerOf(popup, ANNA).filter({ hasText: 'Photos' });
  await pressAndLeave(popup, photos.getByRole('button', { name: /insert: reminder/i }));
  await expect.poll(mailView.ownWords).toContain('Anna');
  expect(await mailView.recipients()).toEqual([AT_HOME.email]);
  expect(mailSite.sent).toHaveLength(0);

  await page.bringToFront();
  await anna.getByRole('button', { name: /Separate .* again/ }).click();
  await expect.poll(badge).toBe('2');
  await expect(rowOf(page, AT_HOME)).toBeVisible();
});

function rowOf(page: Page, { email }: MailPerson): Locator {
  return page.locator(`tbody[data-address="${email}"]`);
}

async function openedPerson(page: Page, person: MailPerson): Promise<Locator> {
  const row = rowOf(page, person);
  await row.locator('summary').first().click();
  await row.locator('.person-page').waitFor();
  return row;
}
