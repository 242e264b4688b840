import type { Page } from '@playwright/test';
import { ANNA, IT, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { BODY, MAILBOX, MAIN, openReply, START_AT } from './replica-mail';

/** The replica's compose boxes; every switch that concerns them once. */
const FAST = { lateCellsMs: 0, draftSaveMs: 100, superCollapse: 'off', justSentMs: 0 } as const;

test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: FAST,
});

const chips = (name: string) => `.anm[name=${name}] [role=listbox] [role=option]`;

test('a reply stands in the message, with all that the thread says', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('hosting'));
  const box = page.locator(`${MAIN} .h7 .gA.gt .ip.adB .M9`);
  await expect(box).toBeVisible();
  await expect(page.locator(`${MAIN} .amn`)).toBeHidden();
  const value = (name: string) => box.locator(`input[name=${name}]`).inputValue();
  expect(await value('draft')).toBe('undefined');
  expect(await value('lts')).toBe(gmail.mailbox.legacyThreadId('hosting'));
  expect(await value('rt')).toMatch(/^#thread-a:r/);
  expect(await value('rm')).toMatch(/^#msg-f:\d+$/);
  expect(await value('from')).toBe(NORA.email);
  expect(await value('uet')).toContain('Text of hosting');
  await expect(box.locator(chips('to'))).toHaveAttribute('data-hovercard-id', ANNA.email);
  await expect(box.locator(`${BODY} .gmail_signature`)).toHaveText('Nora Lind');
  await expect(box.locator(`${BODY} .gmail_quote`)).toHaveCount(0);
});

test('only input and keys save the draft, never a changed document', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  const draft = page.locator('input[name=draft]');
  await page.locator(BODY).evaluate((body) => {
    body.firstElementChild?.replaceChildren('set by a script');
  });
  await page.getByRole('button', { name: 'Show trimmed content' }).last().focus();
  await expect(draft).toHaveValue('undefined');
  expect(gmail.drafts).toEqual([]);
  await page.locator(BODY).evaluate((body) => {
    body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  });
  await expect(draft).toHaveValue(/^#msg-a:r-?\d+$/);
  expect(gmail.drafts).toMatchObject([{ text: 'set by a script', to: [{ email: ANNA.email }] }]);
  const first = await draft.inputValue();
  await page.locator(BODY).press('End');
  await page.keyboard.type('!');
  await expect(draft).not.toHaveValue(first);
});

test.describe('draftSaveMs', () => {
  test.use({ switches: { ...FAST, draftSaveMs: 60_000 } });
  test('a draft is not saved before its time', async ({ gmail, page }) => {
    await openReply(page, gmail.threadUrl('offer'));
    await page.keyboard.type('Hello');
    await page.getByRole('link', { name: 'Drafts', exact: true }).click();
    await expect(page.locator(MAIN)).toContainText('No conversations here.');
    expect(gmail.drafts).toEqual([]);
  });
});

test('Send appends the mail; ids and times agree', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page.keyboard.type('Did you decide?');
  await expect.poll(() => gmail.drafts.length).toBe(1);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(3);
  const newest = page.locator(`${MAIN} .adn`).last();
  await expect(newest.locator('.a3s')).toContainText('Did you decide?');
  const id = await newest.getAttribute('data-legacy-message-id');
  const sentAt = Date.parse(gmail.sent[0]?.message.date ?? '');
  expect(Number(BigInt(`0x${id}`) >> 20n)).toBe(sentAt);
  expect(gmail.drafts).toEqual([]);
  expect(gmail.sent[0]).toMatchObject({
    trusted: true,
    undone: false,
    message: { threadId: 'offer', to: [ANNA] },
  });
  expect(gmail.sent[0]?.message.text).toMatch(
    /^Did you decide\?[\s\S]*-- \nNora Lind\n\nOn .* wrote:\n\n> Text of offer/,
  );
  await page.goto(gmail.url('sent'));
  await expect(page.locator(`${MAIN} tr.zA`).first()).toContainText('Did you decide?');
});

test('Ctrl+Enter sends too, and nothing is sent to nobody', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page.keyboard.type('Hello');
  await page.locator('.afX').click();
  await page.locator(BODY).press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('at least one recipient');
  await page.locator('.aoD.hl').click({ force: true });
  await page.getByRole('combobox').first().fill('Anna Keller <anna.keller@kellerbau.example>');
  await page.keyboard.press('Enter');
  await page.locator(BODY).press('Control+Enter');
  await expect.poll(() => gmail.sent.map((mail) => mail.message.to)).toEqual([[ANNA]]);
});

test('chips shrink to nothing while Send is pressed, and stay readable', async ({
  gmail,
  page,
}) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page.keyboard.type('Hello');
  await page.getByRole('button', { name: 'Send', exact: true }).hover();
  await page.mouse.down();
  const chip = page.locator(chips('to'));
  expect(await chip.boundingBox()).toBeNull();
  await expect(chip).toHaveAttribute('data-hovercard-id', ANNA.email);
  await expect(page.locator('.aoD.hl span[email]')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => gmail.sent.length).toBe(1);
});

test.describe('justSentMs', () => {
  test.use({ switches: { ...FAST, justSentMs: 100 } });
  test('a sent message has no legacy id, then its draft’s, then its own', async ({
    gmail,
    page,
  }) => {
    await openReply(page, gmail.threadUrl('offer'));
    await page.keyboard.type('Hello');
    await expect.poll(() => gmail.drafts.length).toBe(1);
    const draftId = gmail.drafts[0]?.legacyId ?? '';
    const newest = '[role=main] [role=listitem]:nth-child(3) .adn';
    const ids = await idsFromNowOn(page, newest);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(async () => (await ids()).length).toBe(3);
    expect(await ids()).toEqual([null, draftId, expect.stringMatching(/^[0-9a-f]+$/)]);
    expect(new Set(await ids()).size).toBe(3);
    await expect(page.locator(newest)).toHaveAttribute('data-message-id', /^#msg-a:r/);
  });
});

/** Every legacy id that a message of the page has, one after the other: none is too short to be seen. */
async function idsFromNowOn(
  page: Page,
  message: string,
): Promise<() => Promise<(string | null)[]>> {
  const seen = await page.evaluateHandle((selector) => {
    const ids: (string | null)[] = [];
    new MutationObserver(() => {
      const found = document.querySelector(selector);
      const id = found?.getAttribute('data-legacy-message-id') ?? null;
      if (found && (ids.length === 0 || ids.at(-1) !== id)) ids.push(id);
    }).observe(document, { subtree: true, childList: true, attributes: true });
    return ids;
  }, message);
  return () => seen.jsonValue();
}

test('Undo takes the mail back and opens the box again', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page.keyboard.type('Too early');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('link', { name: 'Undo' }).click();
  await expect(page.locator(`${MAIN} .adB ${BODY}`)).toContainText('Too early');
  await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(2);
  expect(gmail.sent).toMatchObject([{ undone: true }]);
  await expect(page.locator(chips('to'))).toHaveAttribute('data-hovercard-id', ANNA.email);
});

test.describe('undoSeconds', () => {
  test.use({ switches: { ...FAST, undoSeconds: 1 } });
  test('Undo goes away after its time', async ({ gmail, page }) => {
    await openReply(page, gmail.threadUrl('offer'));
    await page.keyboard.type('Hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Undo' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Undo' })).toHaveCount(0);
    expect(gmail.sent).toMatchObject([{ undone: false }]);
  });
});

test('Discard throws box and draft away', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page.keyboard.type('Hello');
  await expect.poll(() => gmail.drafts.length).toBe(1);
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(page.locator(BODY)).toHaveCount(0);
  await expect(page.locator(`${MAIN} .amn`)).toBeVisible();
  expect(gmail.drafts).toEqual([]);
});

test('Reply all addresses everybody', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('group'), 'Reply all');
  await expect(page.locator(chips('to'))).toHaveText([/Jan/, /Anna/]);
  await expect(page.locator(chips('cc'))).toHaveAttribute('data-hovercard-id', IT.email);
});

test('an open reply can become another kind of answer', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('hosting'));
  await page.keyboard.type('See below');
  await page.locator('.Un').click();
  await page.getByRole('menuitem', { name: 'Forward' }).click();
  await expect(page.locator(`${MAIN} ${chips('to')}`)).toHaveCount(0);
  await expect(page.locator(`${BODY} .gmail_quote`).first()).toBeVisible();
  await expect(page.locator(BODY)).toContainText('See below');
});

for (const [replyToOwn, address] of [
  ['other', ANNA.email],
  ['self', NORA.email],
] as const) {
  test.describe(`replyToOwn ${replyToOwn}`, () => {
    test.use({ switches: { ...FAST, replyToOwn } });
    test('Reply on an own message', async ({ gmail, page }) => {
      await openReply(page, gmail.threadUrl('offer'));
      await expect(page.locator(chips('to'))).toHaveAttribute('data-hovercard-id', address);
      await page.getByRole('button', { name: 'Discard draft' }).click();
      await page.locator(`${MAIN} .amn`).getByText('Reply all', { exact: true }).click();
      await expect(page.locator(chips('to'))).toHaveAttribute('data-hovercard-id', ANNA.email);
    });
  });
}

test.describe('signature off, visibleQuote on', () => {
  test.use({ switches: { ...FAST, signature: false, visibleQuote: true } });
  test('the body holds the history at once', async ({ gmail, page }) => {
    await openReply(page, gmail.threadUrl('hosting'));
    const body = page.locator(BODY);
    await expect(body.locator('.gmail_signature, .gmail_signature_prefix')).toHaveCount(0);
    await expect(body.locator('.gmail_quote .gmail_attr')).toHaveText(
      /^On .* Anna Keller .* wrote:$/,
    );
    await expect(page.locator('input[name=uet]')).toHaveValue('');
    await page.keyboard.type('Yes');
    await expect.poll(() => gmail.drafts.map((draft) => draft.text)).toEqual(['Yes']);
  });
});

test('"…" brings the history into the body', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('hosting'));
  await page.locator('.M9').getByRole('button', { name: 'Show trimmed content' }).click();
  await expect(page.locator(`${BODY} blockquote`)).toHaveText(/Text of hosting/);
  await expect(page.locator('input[name=uet]')).toHaveValue('');
});

test.describe('chipsWithoutName, toolbarUnknown', () => {
  test.use({ switches: { ...FAST, chipsWithoutName: true, toolbarUnknown: true } });
  test('a chip has its address only, and the toolbar no known place', async ({ gmail, page }) => {
    await openReply(page, gmail.threadUrl('offer'));
    const chip = page.locator(chips('to'));
    await expect(chip).toHaveAttribute('data-hovercard-id', ANNA.email);
    await expect(chip).not.toHaveAttribute('data-name');
    await expect(page.locator('.M9').locator('.aDh, .IZ, .gU, .dC, .aoO')).toHaveCount(0);
    await page.keyboard.type('Hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => gmail.sent.length).toBe(1);
  });
});

test('a click that no hand made is written down as such', async ({ gmail, page }) => {
  await openReply(page, gmail.threadUrl('offer'));
  await page
    .getByRole('button', { name: 'Send', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => gmail.sent.map((mail) => mail.trusted)).toEqual([false]);
  gmail.accounts[0]?.sendings.splice(0);
});
