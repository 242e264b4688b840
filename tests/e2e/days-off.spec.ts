import { expect, test } from './radiostilte';

test('country, a further day and days off are told by keyboard, and kept (S3-01)', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html');
  const section = page.locator('#holidays');
  const country = section.getByRole('combobox').first();
  await expect(country).toHaveValue('DE');

  await country.focus();
  await page.keyboard.type('Belg');
  await page.keyboard.press('Tab');
  const goodFriday = section.getByRole('checkbox').first();
  await expect(goodFriday).toBeFocused();
  await page.keyboard.press('Space');

  await section.getByRole('group').last().getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  const days = section.locator('input[type=date]');
  await expect(days.first()).toBeFocused();
  await days.first().fill('2026-10-05');
  await days.last().fill('2026-10-09');
  await expect(page.locator('.said [role=status]')).toHaveText(/\S/);

  await page.reload();
  await expect(country).toHaveValue('BE');
  await expect(goodFriday).toBeChecked();
  await expect(days.first()).toHaveValue('2026-10-05');
  await expect(days.last()).toHaveValue('2026-10-09');

  await section.getByRole('group').last().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(days).toHaveCount(0);
});
