import type { Page } from '@playwright/test';
import { ANNA, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './outlook-replica-fixture';
import { BODY, BOX, openAnswer, PANE_MAILBOX, wired } from './outlook-test-mail';

/** The RoosterJS in the replica's compose box: what it takes, saves and takes back. */
const FAST = { settleMs: 0, editorMs: 50, draftSaveMs: 100 } as const;

test.use({
  mailbox: PANE_MAILBOX,
  switches: FAST,
});

const CHIP = `${BOX} [id^=MSG_][id$=_TO] .EditorClass ._EType_RECIPIENT_ENTITY`;
const CARDS = '[data-app-section=ConversationContainer]';

test('what is typed is saved as the editor holds it', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Hello');
  await page.keyboard.press('Enter');
  await page.keyboard.type('are you there?');
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved at' })).toBeVisible();
  await expect.poll(() => outlook.draftTexts).toEqual(['Hello\nare you there?']);
  const draft = outlook.mailbox.conversations.get('offer')?.draft;
  expect(draft).toMatchObject({ kind: 'reply', subject: 'Re: About offer', to: [ANNA] });
  expect(draft?.html).toContain('id="divRplyFwdMsg"');
});

test.describe('changes nobody told the editor of', () => {
  test.use({ switches: { ...FAST, draftSaveMs: 0 } });
  test('save nothing, the editor’s own events do', async ({ outlook, page }) => {
    await openAnswer(page, outlook.threadUrl('offer'));
    await page.locator(BODY).evaluate((body) => {
      const line = document.createElement('div');
      line.textContent = 'put in by a script';
      body.prepend(line);
    });
    await outlook.deliver(mail('offer', ANNA, [NORA], '2026-09-21T07:59:00Z'));
    await expect(page.locator(`${CARDS} [data-testid=SentReceivedSavedTime]`)).toHaveCount(3);
    expect(outlook.draftTexts).toEqual([]);
    await page.locator(BODY).evaluate((body) => {
      body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
    await expect.poll(() => outlook.draftTexts).toEqual(['put in by a script']);
  });
});

test('a paste by script is one undo step of its own', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Hi Anna,');
  expect(await pasteByScript(page, 'Pasted line')).toBe(false);
  await expect(page.locator(BODY)).toContainText('Hi Anna,Pasted line');
  await expect.poll(() => outlook.draftTexts.join()).toContain('Pasted line');
  await page.keyboard.press('Control+z');
  await expect(page.locator(BODY)).not.toContainText('Pasted line');
  await expect(page.locator(BODY)).toContainText('Hi Anna,');
  await page.keyboard.press('Control+y');
  await expect(page.locator(BODY)).toContainText('Hi Anna,Pasted line');
});

test('plain insertion has no undo step, so undo takes the user’s words along', async ({
  outlook,
  page,
}) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Hi Anna');
  await page.evaluate(() => document.execCommand('insertText', false, ' inserted'));
  await expect(page.locator(BODY)).toContainText('Hi Anna inserted');
  await page.keyboard.press('Control+z');
  await expect(page.locator(`${BODY} > div`).first()).toHaveText('Hi');
});

test.describe('editorMs', () => {
  test.use({ switches: { ...FAST, editorMs: 1500 } });
  test('before it is wired nobody takes a paste, and what is put in is lost', async ({
    outlook,
    page,
  }) => {
    await page.goto(outlook.threadUrl('offer'));
    await page.locator('#focused [data-icon-name=ArrowReplyRegular]').click();
    await expect(page.locator(BODY)).toBeFocused();
    await expect(page.locator('#Signature')).toHaveText(NORA.name);
    expect(await pasteByScript(page, 'Too early')).toBe(true);
    await page.evaluate(() => document.execCommand('insertText', false, 'lost words'));
    await expect(page.locator(BODY)).toContainText('lost words');
    await wired(page);
    await expect(page.locator(BODY)).not.toContainText('lost words');
    await expect(page.locator(BODY)).toBeFocused();
    expect(await pasteByScript(page, 'In time')).toBe(false);
    await expect(page.locator(BODY)).toContainText('In time');
  });
});

test('a saved draft stands open again after a reload', async ({ outlook, page }) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Half a thought');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' bold');
  await expect.poll(() => outlook.draftTexts).toEqual(['Half a thought bold']);
  await page.reload();
  await wired(page);
  await expect(page.locator(BODY)).toContainText('Half a thought bold');
  await expect(page.locator(`${BODY} b`).first()).toHaveText(' bold');
  await expect(page.locator(CHIP)).toHaveAttribute('aria-label', `${ANNA.name} <${ANNA.email}>`);
});

test.describe('draftSaveMs', () => {
  test.use({ switches: { ...FAST, draftSaveMs: 60_000 } });
  test('a draft is not saved before its time, but when its box is left', async ({
    outlook,
    page,
  }) => {
    await openAnswer(page, outlook.threadUrl('hosting'));
    await page.keyboard.type('Hello');
    await expect(page.locator(BODY)).toContainText('Hello');
    expect(outlook.draftTexts).toEqual([]);
    await page.getByRole('button', { name: 'Pop Out' }).click();
    await expect.poll(() => outlook.draftTexts).toEqual(['Hello']);
  });
});

/** As a content script would do it; true where nobody took it. */
function pasteByScript(page: Page, text: string): Promise<boolean> {
  return page.locator(BODY).evaluate((body, line) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', `<div>${line}</div>`);
    clipboardData.setData('text/plain', line);
    return body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
