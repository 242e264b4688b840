import type { Locator, Page } from '@playwright/test';
import type { MailPerson } from '../replica/mail-message';
import { expect, mail, NORA, OLA, TOM, test } from './radiostilte';

/** A Tuesday; the Wednesday after it is a public holiday in Belgium and none in Germany. */
test.use({
  startAt: '2026-11-10T09:30:00Z',
  mailbox: {
    owner: NORA,
    messages: [
      mail('sign', NORA, TOM, '2026-11-09T09:00:00Z', 'Sign', 'Shall I order the sign?'),
      mail('logo', NORA, OLA, '2026-11-09T09:00:05Z', 'Logo files', 'Could you send the files?'),
      mail('logo', OLA, NORA, '2026-11-09T12:20:44Z', 'Re: Logo files', 'Here they are.'),
    ],
  },
});

test('an agreed time, a holiday and a phase move the moment a step is due (S0-18, S3-01, S4-28)', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html#people');
  const tom = await openedPerson(page, TOM);
  await expectDue(tom, '2026-11-13');

  await tom.getByLabel('Agreed to answer within').fill('2');
  await page.keyboard.press('Tab');
  await expectDue(tom, '2026-11-11');
  await tom.getByLabel('Public holidays in').selectOption('BE');
  await expectDue(tom, '2026-11-12');

  await page.reload();
  const again = await openedPerson(page, TOM);
  await expect(again.getByLabel('Public holidays in')).toHaveValue('BE');
  await again.getByLabel('Agreed to answer within').fill('');
  await page.keyboard.press('Tab');
  await expectDue(again, '2026-11-16');

  await again.getByLabel('Phase').selectOption('blocked');
  await expectDue(again, '2026-11-12');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectDue(again, '2026-11-16');

  await again.getByRole('button', { name: 'Add days off' }).click();
  const dates = again.locator('input[type=date]');
  await dates.first().fill('2026-11-16');
  await expectDue(again, '2026-11-17');
});

test('a newest message is corrected by keyboard, and the correction taken back', async ({
  mailPage,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  await mailPage.goto(mailSite.threadUrl('logo'));
  await expect(mailView.threadLine).toContainText('answered');
  const page = await openExtensionPage('options.html#people');
  const ola = rowOf(page, OLA);
  await ola.locator('summary').focus();
  await page.keyboard.press('Enter');
  const turn = ola.locator('.thread-facts dd').first();
  await expect(turn).toHaveText('Yours');

  await ola.getByRole('button', { name: 'No answer yet' }).focus();
  await page.keyboard.press('Enter');
  await expect(turn).toHaveText('Theirs');
  await expect(ola.locator('[data-part=verdict]')).toContainText('as you said');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(turn).toHaveText('Yours');
  await expect(ola.locator(':focus')).toHaveCount(1);
});

test('one person is open at a time, and search finds others', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html#people');
  await openedPerson(page, TOM);
  await openedPerson(page, OLA);
  await expect(rowOf(page, TOM).locator('.person-page')).toHaveCount(0);
  await page.locator('#people').getByRole('searchbox').fill('VISSER');
  await expect(page.locator('tbody[data-address]')).toHaveCount(1);
  await expect(rowOf(page, TOM)).toBeVisible();
});

function rowOf(page: Page, { email }: MailPerson): Locator {
  return page.locator(`tbody[data-address="${email}"]`);
}

async function openedPerson(page: Page, person: MailPerson): Promise<Locator> {
  const row = rowOf(page, person);
  await row.locator('summary').click();
  await row.locator('.person-page').waitFor();
  return row;
}

async function expectDue(person: Locator, day: string): Promise<void> {
  await expect(person.locator('time')).toHaveAttribute('datetime', new RegExp(`^${day}`));
}
