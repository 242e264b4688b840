import { ANNA, IT, JAN, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './outlook-replica-fixture';
import { BODY, BOX, openAnswer, PANE_MAILBOX, wired } from './outlook-test-mail';

/** The replica's compose box and its RoosterJS; every switch that concerns them once. */
const FAST = { settleMs: 0, editorMs: 50, draftSaveMs: 100 } as const;

test.use({
  mailbox: PANE_MAILBOX,
  switches: FAST,
});

const chips = (field: 'TO' | 'CC') =>
  `${BOX} [role=group][id^=MSG_][id$=_${field}] .EditorClass ._EType_RECIPIENT_ENTITY`;
const SEND = '[data-testid=ComposeSendButton] [id$=__primaryActionButton]';
const label = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`;

test('a reply stands in the conversation, the address stays', async ({ outlook, page }) => {
  const url = outlook.threadUrl('hosting');
  await openAnswer(page, url);
  await expect(page.locator(`[data-app-section=ConversationContainer] ${BOX}`)).toBeVisible();
  expect(page.url()).toBe(url);
  await expect(page.locator(BODY)).toBeFocused();
  await expect(page.locator(BODY)).toHaveAttribute('aria-multiline', 'true');
  await expect(page.locator(chips('TO'))).toHaveAttribute('aria-label', label(ANNA));
  await expect(page.locator('input[id^=MSG_][id$=_SUBJECT]')).toBeHidden();
  await expect(page.locator(SEND)).toHaveAttribute('title', 'Send (Ctrl+Enter)');
  const parts = await page
    .locator(`${BODY} > *`)
    .evaluateAll((all) => all.map((part) => part.id || part.tagName));
  expect(parts).toEqual(['DIV', 'Signature', 'appendonsend', 'HR', 'divRplyFwdMsg', 'P']);
  await expect(page.locator('#divRplyFwdMsg')).toContainText(`From: ${label(ANNA)}`);
});

test('the row below the messages answers too, and gives way', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('hosting'));
  await page.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await expect(page.locator(BOX)).toBeVisible();
  await expect(page.locator('[data-icon-name=ArrowReplyRegular]:visible')).toHaveCount(1);
});

test('Send appends the mail and closes the box', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Did you decide?');
  await expect.poll(() => outlook.draftTexts.length).toBe(1);
  await page.locator(SEND).click();
  await expect(page.locator('#focused [role=document]').first()).toHaveText(/^Did you decide\?/);
  await expect(page.locator(BOX)).toHaveCount(0);
  expect(outlook.draftTexts).toEqual([]);
  expect(outlook.sent).toMatchObject([
    { trusted: true, undone: false, message: { threadId: 'offer', to: [ANNA] } },
  ]);
});

test('Ctrl+Enter sends, but to nobody nothing', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Hello');
  await page.locator(`${BOX} .EditorClass`).first().press('Backspace');
  await expect(page.locator(chips('TO'))).toHaveCount(0);
  await page.locator(BODY).press('Control+Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'This message must have at least one recipient.',
  );
  await page.locator(`${BOX} .EditorClass`).first().click();
  await page.keyboard.type('nobody');
  await page.keyboard.press('Enter');
  await expect(page.locator(chips('TO'))).toHaveCount(0);
  await page.locator(`${BOX} .EditorClass`).first().fill(label(ANNA));
  await page.keyboard.press('Enter');
  await expect(page.locator(chips('TO'))).toHaveAttribute('aria-label', label(ANNA));
  await page.locator(BODY).press('Control+Enter');
  await expect.poll(() => outlook.sent.map((mail) => mail.message.to)).toEqual([[ANNA]]);
});

test.describe('draftOf', () => {
  test.use({ switches: { ...FAST, draftOf: ['offer'] } });
  test('a draft from before comes back open after Undo', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    await page.getByRole('button', { name: 'Edit draft' }).click();
    await wired(page);
    await page.locator(BODY).press('Control+End');
    await page.keyboard.type(' and more');
    await page.locator(BODY).press('Control+Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await wired(page);
    await expect(page.locator(BODY)).toContainText('and more');
    await expect(page.locator(BOX)).toHaveCount(1);
  });
});

test('a draft of another tab is a card, and takes no focus', async ({ context, outlook, page }) => {
  await page.goto(outlook.threadUrl('offer'));
  const other = await context.newPage();
  await openAnswer(other, outlook.threadUrl('offer'));
  await other.keyboard.type('Elsewhere');
  await expect(page.getByText("This message hasn't been sent.")).toBeVisible();
  await expect(page.locator(BOX)).toHaveCount(0);
});

test('Undo takes the mail back and opens another box with the same words', async ({
  outlook,
  page,
}) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Too early');
  const id = await page.locator(BOX).getAttribute('id');
  await page.locator(SEND).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await wired(page);
  await expect(page.locator(BODY)).toContainText('Too early');
  expect(await page.locator(BOX).getAttribute('id')).not.toBe(id);
  await expect(page.locator(chips('TO'))).toHaveAttribute('aria-label', label(ANNA));
  expect(outlook.sent).toMatchObject([{ undone: true }]);
});

test.describe('undoSeconds', () => {
  test.use({ switches: { ...FAST, undoSeconds: 0 } });
  test('there may be no Undo', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await page.keyboard.type('Hello');
    await page.locator(SEND).click();
    await expect(page.locator(BOX)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

test('Discard throws the draft away', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Never mind');
  await expect.poll(() => outlook.draftTexts.length).toBe(1);
  await page.locator('#discardCompose').click();
  await expect(page.locator(BOX)).toHaveCount(0);
  expect(outlook.draftTexts).toEqual([]);
});

for (const [chipForm, shown] of [
  ['full', label(ANNA)],
  ['address', ANNA.email],
  ['name', `offline${ANNA.name}`],
] as const) {
  test.describe(`chipForm ${chipForm}`, () => {
    test.use({ switches: { ...FAST, chipForm, signature: false } });
    test('is what a chip says', async ({ outlook, page }) => {
      await openAnswer(page, outlook.threadUrl('offer'));
      const chip = page.locator(chips('TO'));
      await expect(chip).toHaveAttribute('aria-label', shown);
      await expect(chip).toHaveText(ANNA.name);
      await expect(page.locator('#Signature')).toHaveCount(0);
      const group = page.locator(`${BOX} [role=group][id$=_TO]`);
      const hasAddress = (await group.innerHTML()).includes(ANNA.email);
      expect(hasAddress).toBe(chipForm !== 'name');
    });
  });
}

test('Reply all keeps To and Cc, without oneself', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('group'), 'ArrowReplyAllRegular');
  const labels = (field: 'TO' | 'CC') =>
    page.locator(chips(field)).evaluateAll((all) => all.map((c) => c.getAttribute('aria-label')));
  expect(await labels('TO')).toEqual([label(JAN), label(ANNA)]);
  expect(await labels('CC')).toEqual([label(IT)]);
});

test.describe('replyToOwn', () => {
  test.use({ switches: { ...FAST, replyToOwn: 'self' } });
  test('a reply to own mail goes to oneself, Reply all to the other', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await expect(page.locator(chips('TO'))).toHaveAttribute('aria-label', label(NORA));
    await page.locator('#focused [data-icon-name=ArrowReplyAllRegular]').click();
    await expect(page.locator(chips('TO'))).toHaveAttribute('aria-label', label(ANNA));
    await expect(page.locator(BOX)).toHaveCount(1);
    expect(outlook.draftTexts).toEqual([]);
  });
  test('another answer never takes written words away', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await page.keyboard.type('Keep me');
    await page.locator('#focused [data-icon-name=ArrowReplyAllRegular]').click();
    await expect(page.locator(BODY)).toBeFocused();
    await expect(page.locator(BODY)).toContainText('Keep me');
  });
});

test.describe('toolbarUnknown', () => {
  test.use({ switches: { ...FAST, toolbarUnknown: true } });
  test('Send has none of its marks and still sends', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await page.keyboard.type('Hello');
    await expect(
      page.locator('[data-testid=ComposeSendButton], [id$=__primaryActionButton], [title*=Enter]'),
    ).toHaveCount(0);
    await page.locator(BOX).getByText('Send', { exact: true }).click();
    await expect.poll(() => outlook.sent.length).toBe(1);
  });
});

test('a box can go to a window of its own and send from there', async ({
  context,
  outlook,
  page,
}) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('From the window');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Pop Out' }).click();
  const window = await opened;
  await wired(window);
  await expect(window.locator(`[data-app-section=Form_Content] ${BODY}`)).toContainText(
    'From the window',
  );
  expect(new URL(window.url()).pathname).toMatch(/^\/mail\/0\/compose\/./);
  await expect(window.locator('input[id$=_SUBJECT]')).toHaveValue('Re: About offer');
  await expect(page.locator(BOX)).toHaveCount(0);
  await expect(page.getByText("This message hasn't been sent.")).toBeVisible();
  const closed = window.waitForEvent('close');
  await window.locator(SEND).click();
  await closed;
  expect(outlook.sent.map((mail) => mail.message.threadId)).toEqual(['offer']);
  await expect(page.locator('#focused [role=document]').first()).toHaveText('From the window');
});

test('a new mail has a subject and begins a conversation', async ({ outlook, page }) => {
  await page.goto(outlook.threadUrl('offer'));
  await page.getByRole('button', { name: /^New (e)?mail$/ }).click();
  await wired(page);
  await expect(page.locator(`[data-app-section=MailReadCompose] > ${BOX}`)).toBeVisible();
  await expect(page.locator('#divRplyFwdMsg')).toHaveCount(0);
  await page.locator(`${BOX} .EditorClass`).first().click();
  await page.keyboard.type(`${JAN.email}`);
  await page.keyboard.press('Enter');
  await page.locator('input[id$=_SUBJECT]').fill('Lunch');
  await page.locator(BODY).click({ position: { x: 5, y: 5 } });
  await page.keyboard.type('Friday?');
  await page.locator(SEND).click();
  await expect(page.locator('#focused')).toBeVisible();
  expect(outlook.sent.map(({ message }) => [message.subject, message.to[0]?.email])).toEqual([
    ['Lunch', JAN.email],
  ]);
});

test.describe('language', () => {
  test.use({ switches: { ...FAST, language: 'de' } });
  test('names the box, its anchors stay', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await expect(page.locator(SEND)).toHaveAttribute('title', 'Senden (STRG+EINGABE)');
    await expect(page.locator(BODY)).toHaveAttribute('aria-label', 'Nachrichtentext');
    await expect(page.locator('#divRplyFwdMsg')).toContainText('Gesendet:');
  });
});
