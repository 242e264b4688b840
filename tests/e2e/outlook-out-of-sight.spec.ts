import { ANNA, expect, mail, NORA, offerOf, TOM, test } from './radiostilte';

/** Mail that the lists do not show: moved away, ignored, or in another conversation. */

test.describe('conversations', () => {
  test('what has left the Inbox is no answer, one that never lay there is found in the thread, and one under another subject calms', async ({
    mailPage,
    outlook,
    mailView,
    badge,
    readLists,
    setClock,
    openExtensionPage,
  }) => {
    await expect.poll(badge).toBe('1');
    const popup = await openExtensionPage('popup.html');
    await expect(offerOf(popup, ANNA)).toBeVisible();

    await outlook.move('offer', 'archive');
    await outlook.ignore('logo');
    await readLists();
    await expect(offerOf(popup, ANNA)).toBeVisible();
    await expect.poll(badge).toBe('1');

    const answer = mail('offer', ANNA, NORA, '2026-09-21T07:20:00Z', 'Re: Offer', 'Yes, it fits.');
    await outlook.deliver({ ...answer, headers: { 'X-Outlook-Folder': 'archive' } });
    await mailPage.goto(outlook.listUrl('sent'));
    await mailView.rowOf(outlook.threadId('offer')).click();
    await expect.poll(badge).toBe('');
    await expect(offerOf(popup, ANNA)).toHaveCount(0);

    await setClock('2026-09-25T09:30:00Z');
    await readLists();
    await expect(offerOf(popup, TOM)).toBeVisible();
    await outlook.deliver(
      mail('colours', TOM, NORA, '2026-09-25T07:10:00Z', 'Colours of the sign', 'Blue, I think.'),
    );
    await readLists();
    await expect(offerOf(popup, TOM)).toHaveCount(0);
    await expect.poll(badge).toBe('');
  });
});

test.describe('item view', () => {
  test.use({ outlookSwitches: { conversations: false } });
  test('who is silent is found by single messages, and an answer ends it', async ({
    mailPage: _,
    outlook,
    badge,
    openExtensionPage,
  }) => {
    await expect.poll(badge).toBe('1');
    const popup = await openExtensionPage('popup.html');
    await expect(offerOf(popup, ANNA)).toBeVisible();
    await outlook.deliver(
      mail('offer', ANNA, NORA, '2026-09-21T07:20:00Z', 'Re: Offer', 'Yes, it fits.'),
    );
    await expect(offerOf(popup, ANNA)).toHaveCount(0);
    await expect.poll(badge).toBe('');
  });
});
