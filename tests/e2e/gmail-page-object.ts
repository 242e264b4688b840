import type { Page } from '@playwright/test';
import type { MailPageObject } from './mail-page-object';
import { textAbove } from './text-above';

const END_OF_OWN = '.gmail_signature_prefix, .gmail_signature, .gmail_quote';

/** Old main regions stay hidden in the document: only the visible one counts. */
export function gmailPageObject(page: Page): MailPageObject {
  const main = page.locator('[role=main]:visible');
  const replyBody = page.locator('[g_editable=true]:visible');
  const toField = page.locator('[name=to]:visible');
  const chips = toField.locator('[role=option][data-hovercard-id]');
  const sendButton = page.locator('.IZ .Up [role=button]:visible:not([aria-haspopup])');
  const ownWords = () => textAbove(replyBody, END_OF_OWN);
  return {
    rowOf: (threadId) => main.locator(`tr:has([data-legacy-thread-id="${threadId}"])`),
    shownThreads: () =>
      main
        .locator('tr .y6 [data-legacy-thread-id]')
        .evaluateAll((cells) =>
          cells.map((cell) => cell.getAttribute('data-legacy-thread-id') ?? ''),
        ),
    threadHeading: (threadId) => main.locator(`h2[data-legacy-thread-id="${threadId}"]`),
    threadLine: main.locator('[data-radiostilte=line]'),
    openReply: () => main.locator('.amn [role=link]').first().click(),
    openNewMail: () => page.locator('[gh=cm]').click(),
    replyBody,
    signature: replyBody.locator('.gmail_signature'),
    subjectField: page.locator('[name=subjectbox]:visible'),
    ownWords,
    recipients: () =>
      chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('data-hovercard-id') ?? '')),
    async readdress(email) {
      while ((await chips.count()) > 0) await chips.first().getByRole('button').click();
      await toField.getByRole('combobox').fill(email);
      await toField.getByRole('combobox').press('Enter');
    },
    sendButton,
    pressSend: () => sendButton.click(),
    pressUndo: () => page.locator('#link_undo').click(),
    discard: () => page.locator('.gU .oh[role=button]:visible').click(),
  };
}
