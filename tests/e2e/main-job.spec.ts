import type { Locator } from '@playwright/test';
import {
  ANNA,
  expect,
  followUpIn,
  insertReminder,
  MAILBOX,
  mail,
  NORA,
  OLA,
  offerOf,
  pressAndLeave,
  TOM,
  test,
} from './radiostilte';

test('counts the client who is due and says who and why (S0-01, S0-06, S1-04)', async ({
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

test('puts a reminder into the right reply from the real toolbar popup (S0-20, S0-27, S0-30, S1-09)', async ({
  mailPage: _,
  mailSite,
  mailView,
  badge,
  openToolbarPopup,
}) => {
  await expect.poll(badge).toBe('1');
  const popup = await openToolbarPopup();
  await insertReminder(popup, ANNA);
  await expect.poll(mailView.ownWords).toContain('Anna');
  await expect.poll(mailView.ownWords).toContain('Nora Lind');
  await expect.poll(() => mailSite.draftTexts.length).toBe(1);
  expect(await mailView.recipients()).toEqual([ANNA.email]);
  expect(mailSite.sent).toHaveLength(0);
});

test('puts a closure into the right reply from the real toolbar popup (S0-23)', async ({
  mailPage: _,
  mailSite,
  mailView,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await pressAndLeave(
    popup,
    offerOf(popup, ANNA).getByRole('button', { name: /insert: closing message/i }),
  );
  await expect.poll(mailView.ownWords).toContain('Anna');
  await expect.poll(() => mailSite.draftTexts.length).toBe(1);
});

test('takes the insertion back in one undo, exactly (S1-09)', async ({
  mailPage,
  mailView,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await insertReminder(popup, ANNA);
  const body = mailView.replyBody;
  await expect.poll(mailView.ownWords).toContain('Anna');
  const inserted = await body.innerHTML();
  await mailPage.keyboard.press('Control+z');
  await expect.poll(mailView.ownWords).toBe('');
  const before = await body.innerHTML();
  await mailPage.keyboard.press('Control+y');
  expect(await body.innerHTML()).toBe(inserted);
  await mailPage.keyboard.press('Control+z');
  expect(await body.innerHTML()).toBe(before);
});

test.describe('where they answer while the popup is open', () => {
  const answer = mail('offer', ANNA, NORA, '2026-09-21T09:50:00Z', 'Re: Offer', 'Yes, it fits.');
  test.use({ mailbox: { ...MAILBOX, messages: [...MAILBOX.messages, answer] } });

  test('looks again before it inserts, and gives no reminder', async ({
    mailPage,
    mailView,
    setClock,
    openToolbarPopup,
  }) => {
    const popup = await openToolbarPopup();
    await offerOf(popup, ANNA).waitFor();
    // The mailbox has it now, and the page has not looked yet.
    await setClock('2026-09-21T09:51:00Z');
    await insertReminder(popup, ANNA);
    await expect(mailPage.getByText('They have answered in the meantime')).toBeVisible();
    await expect(mailView.replyBody).toHaveCount(0);
  });
});

test('a sent reminder starts the next wait, and an undone Send takes that back', async ({
  mailPage: _,
  mailSite,
  mailView,
  badge,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await insertReminder(popup, ANNA);
  await expect.poll(mailView.ownWords).toContain('Anna');
  await expect.poll(() => mailSite.draftTexts.length).toBe(1);
  await mailView.pressSend();
  await expect.poll(badge).toBe('');
  await mailView.pressUndo();
  await expect.poll(badge).toBe('1');
});

test('a reminder that is thrown away leaves the wait as it was', async ({
  mailPage: _,
  mailSite,
  mailView,
  badge,
  openToolbarPopup,
}) => {
  const popup = await openToolbarPopup();
  await insertReminder(popup, ANNA);
  await expect.poll(mailView.ownWords).toContain('Anna');
  await expect.poll(() => mailSite.draftTexts.length).toBe(1);
  await mailView.discard();
  await expect(mailView.replyBody).toHaveCount(0);
  await expect.poll(() => mailSite.draftTexts.length).toBe(0);
  expect(await badge()).toBe('1');
});

test('offers the follow-up inside the compose box (S0-30)', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  const { button, menu } = followUpIn(mailPage);
  // Our line over the thread comes later and moves everything down.
  const underSend = async () =>
    (await middleOf(button)).y - (await middleOf(mailView.sendButton)).y;
  await expect.poll(async () => Math.abs(await underSend()), 'beside Send').toBeLessThan(10);
  await button.click();
  await expect(menu).toContainText('Anna');
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(mailView.ownWords).toContain('Anna');
});

test('offers nothing in a new mail', async ({ mailPage, mailSite, mailView }) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await expect(mailView.threadLine).toContainText('no answer for 5 working days');
  await mailView.openNewMail();
  await expect(mailView.replyBody).toBeVisible();
  await expect(followUpIn(mailPage).button).toHaveCount(0);
});

test('says in the open thread where things stand (S0-06)', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await expect(mailView.threadHeading(mailSite.threadId('offer'))).toBeVisible();
  await expect(mailView.threadLine).toContainText('no answer for 5 working days');
});

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
