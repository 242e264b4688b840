import { ANNA, IT, mail, NORA } from '../replica/gmail/test-mail';
import { WORDS_OF_PANE } from '../replica/outlook/page/pane/words-of-pane';
import { expect, test } from './outlook-replica-fixture';
import { BODY, BOX, PANE_MAILBOX } from './outlook-test-mail';

/** The replica's reading pane; every switch that concerns it once. */
const FAST = { settleMs: 0, editorMs: 0, draftSaveMs: 100 } as const;

test.use({
  mailbox: PANE_MAILBOX,
  switches: FAST,
});

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'tr', 'he', 'zh'] as const;
const CONVERSATION = '#ConversationReadingPaneContainer';
const TIME = '[data-testid=SentReceivedSavedTime]';
const OPEN = '[aria-expanded=true] > .wide-content-host > [tabindex="-1"]';
const FROM = '[id^=MSG_][id$=_FROM]';

test('a conversation: newest first, one card open, the others collapsed', async ({
  outlook,
  page,
}) => {
  await page.goto(outlook.threadUrl('offer'));
  const pane = page.locator('[data-app-section=MailReadCompose][role=main]');
  await expect(pane.locator(`#ReadingPaneContainerId > ${CONVERSATION}`)).toBeVisible();
  await expect(page.locator('[id^=CONV_][id$=_SUBJECT] > span')).toHaveAttribute(
    'title',
    'About offer',
  );
  const times = pane.locator(`[data-app-section=ConversationContainer] ${TIME}`);
  await expect(times).toHaveText(['Mon 9/14/2026 1:31 PM', 'Tue 9/8/2026 9:12 AM']);
  await expect(pane.locator(OPEN)).toHaveCount(1);
  await expect(page.locator('#focused')).toHaveAttribute('aria-label', 'Email message');
  await expect(page.locator('#focused [id^=UniqueMessageBody_][role=document]')).toContainText(
    'Text of offer on 2026-09-14',
  );
});

test('a click opens a collapsed card and makes it the active one', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('offer'));
  await page.locator(`${CONVERSATION} [aria-expanded=false]`).click();
  await expect(page.locator(OPEN)).toHaveCount(2);
  await expect(page.locator('#focused')).toHaveCount(1);
  await expect(page.locator(`#focused ${FROM} > [aria-label]`)).toHaveAttribute(
    'aria-label',
    `From: ${ANNA.name}<${ANNA.email}>`,
  );
});

test('ids are others at every render, body numbers go on', async ({ outlook, page }) => {
  const ids = () =>
    page
      .locator(`${CONVERSATION} [id^=CONV_], #focused [id^=MSG_]`)
      .evaluateAll((elements) => elements.map((element) => element.id));
  await page.goto(outlook.threadUrl('offer'));
  await expect(page.locator('#focused')).toBeVisible();
  const first = await ids();
  await page.reload();
  await expect(page.locator('#focused')).toBeVisible();
  const second = await ids();
  expect(second).toHaveLength(first.length);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

test('own mail has a name only, a stranger an address too', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('offer'));
  await expect(page.locator(`#focused ${FROM}`)).toHaveText(NORA.name);
  await page.goto(outlook.threadUrl('hosting'));
  await expect(page.locator(`#focused ${FROM}`)).toHaveText(`${ANNA.name}<${ANNA.email}>`);
});

test.describe('paneNames', () => {
  test.use({ switches: { ...FAST, paneNames: 'known' } });
  test('whom the mailbox knows has a name only', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('hosting'));
    await expect(page.locator(`#focused ${FROM}`)).toHaveText(ANNA.name);
  });
});

test('a well cuts its names after five', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('crowd'));
  const well = page.locator('#focused [data-testid=RecipientWell]');
  await expect(well.locator('.lpc-hoverTarget')).toHaveText(['Ada', 'Bea', 'Cor', 'Dirk', 'Ed']);
  await well.getByText('+2 others').click();
  await expect(well.locator('.lpc-hoverTarget')).toHaveCount(7);
  expect(await well.innerHTML()).not.toContain('@');
});

test('Cc has a well of its own', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('group'));
  await expect(page.locator('#focused [id^=MSG_][id$=_CC] [aria-readonly=true]')).toHaveAttribute(
    'aria-label',
    `Cc: ${IT.name}; ${NORA.name}`,
  );
});

test('a quote is folded away where the conversation holds it, else it stays', async ({
  outlook,
  page,
}) => {
  await page.goto(outlook.threadUrl('quoting'));
  const documents = page.locator('#focused [role=document]');
  await expect(documents).toHaveCount(2);
  await expect(documents.first()).not.toContainText('An offer?');
  expect(await documents.last().getAttribute('id')).toBeNull();
  await page.getByRole('button', { name: 'Show message history' }).click();
  await expect(documents.last().locator('blockquote')).toHaveText('An offer?');
  await page.goto(outlook.threadUrl('forwarded'));
  await expect(documents).toHaveCount(1);
  await expect(documents.locator('blockquote')).toHaveText('An offer?');
});

test('a mail that arrives joins the open conversation', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('offer'));
  const old = page.locator(`${CONVERSATION} [aria-expanded=false]`);
  await old.evaluate((card) => card.setAttribute('data-mark', 'kept'));
  await outlook.deliver(mail('offer', ANNA, [NORA], '2026-09-21T07:59:59Z', { text: 'Yes!' }));
  await expect(page.locator('#focused [role=document]')).toContainText('Yes!');
  await expect(page.locator('[data-mark=kept]')).toHaveCount(1);
  await expect(page.locator(`${CONVERSATION} ${TIME}`)).toHaveCount(3);
});

test.describe('newestFirst', () => {
  test.use({ switches: { ...FAST, newestFirst: false } });
  test('the newest card comes last, and a reply after it', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    await expect(page.locator(`${CONVERSATION} ${TIME}`)).toHaveText([/9\/8/, /9\/14/]);
    await page.locator('#focused [data-icon-name=ArrowReplyRegular]').click();
    const order = await page
      .locator(`#focused, ${BOX}`)
      .evaluateAll((elements) => elements.map((element) => element.id));
    expect(order[0]).toBe('focused');
  });
});

test.describe('collapsed', () => {
  test.use({ switches: { ...FAST, collapsed: false } });
  test('all cards are open and one is active', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('long'));
    await expect(page.locator(OPEN)).toHaveCount(8);
    await expect(page.locator('#focused')).toHaveCount(1);
  });
});

test.describe('hidesMiddleFrom', () => {
  test.use({ switches: { ...FAST, hidesMiddleFrom: 5 } });
  test('the middle of a long thread is not there until it is asked for', async ({
    outlook,
    page,
  }) => {
    await page.goto(outlook.threadUrl('long'));
    const times = page.locator(`${CONVERSATION} ${TIME}`);
    await expect(times).toHaveText([/8\/8/, /8\/7/, /8\/1/]);
    await page.getByRole('button', { name: 'See more messages' }).click();
    await expect(times).toHaveCount(8);
    await page.goto(outlook.threadUrl('offer'));
    await expect(times).toHaveCount(2);
    await expect(page.getByText('See more messages')).toHaveCount(0);
  });
});

test.describe('roleMain', () => {
  test.use({ switches: { ...FAST, roleMain: false } });
  test('some builds have no main', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    await expect(page.locator('[data-app-section=MailReadCompose]:not([role])')).toBeVisible();
  });
});

test.describe('dates of the mailbox', () => {
  test.use({
    switches: { ...FAST, dateFormat: 'de-DE', hour12: false, timeZone: 'Asia/Tokyo' },
  });
  test('are in its format and zone, whatever the browser has', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    await expect(page.locator(`#focused ${TIME}`)).toHaveText('Mo 14.9.2026 20:31');
  });
});

test.describe('draftOf', () => {
  test.use({ switches: { ...FAST, draftOf: ['offer'] } });
  test('an unsent reply is a card among the messages', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    const card = page
      .locator(`${CONVERSATION} [aria-expanded=false]`)
      .filter({ hasText: "This message hasn't been sent." });
    await expect(card).toContainText(NORA.name);
    await expect(card.locator(TIME)).toHaveCount(1);
    await expect(card.locator('[data-icon-name]')).toHaveCount(0);
    await card.getByRole('button', { name: 'Edit draft' }).click();
    await expect(page.locator(BODY)).toBeFocused();
    await expect(page.locator(BODY)).not.toBeEmpty();
    await expect(page.getByText("hasn't been sent")).toHaveCount(0);
  });
});

test.describe('conversations', () => {
  test.use({ switches: { ...FAST, conversations: false } });
  test('without them the pane holds one item', async ({ outlook, page }) => {
    const [first] = outlook.mailbox.conversations.get('offer')?.messages ?? [];
    const id = encodeURIComponent(first?.itemId ?? '');
    await page.goto(outlook.url(`/mail/0/inbox/id/${id}`));
    const item = page.locator('#ItemReadingPaneContainer > [data-app-section=ItemContainer]');
    await expect(item.locator('span[id^=MSG_][id$=_SUBJECT][role=heading]')).toHaveText(
      'About offer',
    );
    await expect(item.locator('[id^=UniqueMessageBody_]')).toHaveCount(1);
    await expect(item.locator(TIME)).toHaveText('Tue 9/8/2026 9:12 AM');
    await expect(page.locator('[id^=CONV_]')).toHaveCount(0);
  });
});

test('a read window has the item and nothing around it', async ({ outlook, page }) => {
  const [first] = outlook.mailbox.conversations.get('offer')?.messages ?? [];
  const id = encodeURIComponent(first?.itemId ?? '');
  await page.goto(outlook.url(`/mail/0/deeplink/read/${id}`));
  await expect(page.locator('#ItemReadingPaneContainer #focused')).toBeVisible();
  await expect(page.locator('[role=main], [data-app-section=MailReadCompose]')).toHaveCount(0);
});

test('every language has its own labels on the same anchors', async ({ outlook, page }) => {
  for (const language of LANGUAGES) {
    const words = WORDS_OF_PANE[language];
    outlook.switches = { ...outlook.switches, language };
    await page.goto(outlook.threadUrl('hosting'));
    await expect(page.locator('[data-app-section=MailReadCompose]')).toHaveAttribute(
      'aria-label',
      words.readingPane,
    );
    await expect(page.locator('#focused')).toHaveAttribute('aria-label', words.emailMessage);
    await expect(page.locator(`#focused ${FROM} > span`)).toHaveAttribute(
      'aria-label',
      `${words.fromPrefix}${ANNA.name}<${ANNA.email}>`,
    );
  }
});
