import { ANNA, expect, MAILBOX, OLA, offerOf, test } from './radiostilte';

const inOther = { 'X-Outlook-Folder': 'other' };

test.use({
  outlookSwitches: { focusedInbox: true },
  mailbox: {
    ...MAILBOX,
    messages: MAILBOX.messages.map((message) =>
      message.from.email === OLA.email ? { ...message, headers: inOther } : message,
    ),
  },
});

test('an answer that lies in Other is an answer', async ({
  mailPage: _,
  badge,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toBeVisible();
  await expect(offerOf(popup, OLA)).toHaveCount(0);
});
