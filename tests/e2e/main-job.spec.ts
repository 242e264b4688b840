import type { Locator } from '@playwright/test';
import { ANNA, expect, mail, NORA, OLA, offerOf, replyBody, TOM, test } from './radiostilte';

test('counts the client who is due and says who and why', async ({
  mailPage: _,
  badge,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toBeVisible();
  await expect(offerOf(popup, ANNA).locator('[data-part=reason]')).toContainText('5 working days');
  await expect(offerOf(popup, OLA)).toHaveCount(0);
  await expect(offerOf(popup, TOM)).toHaveCount(0);
});

test('puts a reminder into the right reply from the real toolbar popup', async ({
  mailPage,
  gmail,
  badge,
  openToolbarPopup,
}) => {
  await expect.poll(badge).toBe('1');
  const popup = await openToolbarPopup();
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert reminder/i })
    .click();
  await expect(replyBody(mailPage)).toContainText('Anna');
  await expect(replyBody(mailPage)).toContainText('Nora Lind');
  await expect.poll(() => gmail.drafts.length).toBe(1);
  expect(gmail.drafts[0]?.to.map(({ email }) => email)).toEqual([ANNA.email]);
  expect(gmail.sent).toHaveLength(0);
});

test('puts a closure into the right reply from the real toolbar popup', async ({
  mailPage,
  gmail,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert closure/i })
    .click();
  await expect(replyBody(mailPage)).toContainText('Anna');
  await expect.poll(() => gmail.drafts.length).toBe(1);
});

test('takes the insertion back in one undo, exactly', async ({ mailPage, openToolbarPopup }) => {
  const popup = await openToolbarPopup();
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert reminder/i })
    .click();
  const body = replyBody(mailPage);
  await expect(body).toContainText('Anna');
  const inserted = await body.innerHTML();
  await mailPage.keyboard.press('Control+z');
  await expect(body).not.toContainText('Anna');
  const before = await body.innerHTML();
  await mailPage.keyboard.press('Control+y');
  expect(await body.innerHTML()).toBe(inserted);
  await mailPage.keyboard.press('Control+z');
  expect(await body.innerHTML()).toBe(before);
});

test('looks again before it inserts: who answered meanwhile gets no reminder', async ({
  mailPage,
  gmail,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await offerOf(popup, ANNA).waitFor();
  await gmail.deliver(
    mail('offer', ANNA, NORA, '2026-09-21T09:29:00Z', 'Re: Offer', 'Yes, it fits.'),
  );
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert reminder/i })
    .click();
  await expect(mailPage.getByText('They answered meanwhile')).toBeVisible();
  await expect(replyBody(mailPage)).toHaveCount(0);
});

test('a sent reminder starts the next wait, and an undone Send takes that back', async ({
  mailPage,
  gmail,
  badge,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert reminder/i })
    .click();
  await expect(replyBody(mailPage)).toContainText('Anna');
  await expect.poll(() => gmail.drafts.length).toBe(1);
  await mailPage.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(badge).toBe('');
  await mailPage.getByText('Undo', { exact: true }).click();
  await expect.poll(badge).toBe('1');
});

test('offers the follow-up inside the compose box', async ({ mailPage, gmail }) => {
  await mailPage.goto(gmail.threadUrl('offer'));
  await mailPage.getByText('Reply', { exact: true }).click();
  const button = mailPage.getByRole('button', { name: 'Insert follow-up' });
  const send = mailPage.getByRole('button', { name: 'Send', exact: true });
  const [own, theirs] = [await middleOf(button), await middleOf(send)];
  expect(Math.abs(own.y - theirs.y), 'beside Send, not under it').toBeLessThan(10);
  await button.click();
  const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
  await expect(menu).toContainText('Anna');
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(replyBody(mailPage)).toContainText('Anna');
});

test('says in the open thread where things stand', async ({ mailPage, gmail }) => {
  await mailPage.goto(gmail.threadUrl('offer'));
  await expect(mailPage.getByText(/no answer for 5 working days/)).toBeVisible();
});

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
