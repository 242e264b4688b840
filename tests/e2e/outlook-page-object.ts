import type { Page } from '@playwright/test';
import type { MailPageObject } from './mail-page-object';
import { textAbove } from './text-above';

const END_OF_OWN = '#Signature, #appendonsend, hr, #divRplyFwdMsg';

/** Anchors that no language and no build changes (facts/outlook.md 4). */
export function outlookPageObject(page: Page): MailPageObject {
  const rows = page.locator('#MailList [role=option][data-convid]');
  const replyBody = page.locator(
    '[id^=editorParent_] [role=textbox][contenteditable=true]:visible',
  );
  // RoosterJS colours the body when it takes over; what was typed before is lost.
  const wired = replyBody.and(page.locator('[style*=background-color]'));
  const toWell = page.locator('[id^=docking_InitVisiblePart_] [role=group][id$=_TO]:visible');
  const chips = toWell.locator('._EType_RECIPIENT_ENTITY');
  const sendButton = page.locator('[id$=__primaryActionButton]:visible');
  const replyIcon = page.locator('[data-icon-name=ArrowReplyRegular]');
  const ownWords = () => textAbove(replyBody, END_OF_OWN);
  return {
    rowOf: (threadId) => page.locator(`#MailList [role=option][data-convid="${threadId}"]`),
    shownThreads: () =>
      rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-convid') ?? '')),
    threadHeading: () => page.locator('[id^=CONV_][id$=_SUBJECT]:visible'),
    threadLine: page.locator('[data-radiostilte=line]'),
    async openReply() {
      await page.locator('button:visible', { has: replyIcon }).last().click();
      await wired.waitFor();
    },
    async openNewMail() {
      await page.locator('button:has([data-icon-name=ComposeRegular])').click();
      await wired.waitFor();
    },
    replyBody,
    signature: replyBody.locator('#Signature'),
    subjectField: page.locator('[id^=MSG_][id$=_SUBJECT]:visible'),
    ownWords,
    recipients: () =>
      chips.evaluateAll((all) =>
        all.map(
          (chip) => /[^\s<>]+@[^\s<>]+/.exec(chip.getAttribute('aria-label') ?? '')?.[0] ?? '',
        ),
      ),
    async readdress(email) {
      const editor = toWell.locator('[contenteditable=true].EditorClass');
      await editor.focus();
      while ((await chips.count()) > 0) await editor.press('Backspace');
      await editor.pressSequentially(`${email};`);
    },
    sendButton,
    pressSend: () => sendButton.click(),
    pressUndo: () => page.locator('body > [role=status] > button').click(),
    discard: () => page.locator('#discardCompose:visible').click(),
  };
}
