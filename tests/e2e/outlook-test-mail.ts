import type { Page } from '@playwright/test';
import { ANNA, HOSTING, INVOICE, IT, JAN, mail, NORA, OFFER } from '../replica/gmail/test-mail';
import { quoteAsText } from '../replica/quoted-text';

/** Eight mails to and fro, so that the middle of the thread can be hidden. */
const LONG = Array.from({ length: 8 }, (_, i) => {
  const date = `2026-08-0${i + 1}T09:00:00Z`;
  return i % 2 === 0 ? mail('long', ANNA, [NORA], date) : mail('long', NORA, [ANNA], date);
});

const CROWD = ['Ada', 'Bea', 'Cor', 'Dirk', 'Ed', 'Fay', 'Gus'].map((name) => ({
  name,
  email: `${name.toLowerCase()}@crowd.example`,
}));

const quoted = { text: quoteAsText('Yes please.\n\nOn Monday Jan de Vries wrote:', 'An offer?') };

/** Mail for the browser tests of Outlook's pane and compose box. */
export const PANE_MAILBOX = {
  owner: NORA,
  messages: [
    ...OFFER,
    ...HOSTING,
    ...INVOICE,
    ...LONG,
    mail('group', JAN, [NORA, ANNA], '2026-06-01T09:00:00Z', { cc: [IT, NORA] }),
    mail('crowd', JAN, CROWD, '2026-06-02T09:00:00Z'),
    mail('quoting', NORA, [JAN], '2026-06-03T09:00:00Z'),
    mail('quoting', JAN, [NORA], '2026-06-04T09:00:00Z', quoted),
    mail('forwarded', JAN, [NORA], '2026-06-05T09:00:00Z', quoted),
  ],
};

export const BODY = '[id^=editorParent_] > [role=textbox]';
export const BOX = '[id^=docking_InitVisiblePart_]';

/** Opens a conversation and an answer to its newest message, its editor wired. */
export async function openAnswer(
  page: Page,
  url: string,
  icon: 'ArrowReplyRegular' | 'ArrowReplyAllRegular' = 'ArrowReplyRegular',
): Promise<void> {
  await page.goto(url);
  await page.locator(`#focused [data-icon-name=${icon}]`).click();
  await wired(page);
}

/** RoosterJS gives the body colours of its own when it takes over. */
export async function wired(page: Page): Promise<void> {
  await page.locator(`${BODY}[style*=background-color]`).waitFor();
}
