import type { Page } from '@playwright/test';
import {
  ANNA,
  HOSTING,
  INVOICE,
  IT,
  JAN,
  mail,
  NORA,
  NOW,
  OFFER,
} from '../replica/gmail/test-mail';
import { expect, type TestMailbox } from './fixtures';

/** The moment at which the replica's own browser tests take place. */
export const START_AT = NOW;

const labelled = (labels: string) => ({ headers: { 'X-Gmail-Labels': labels } });

/** Eight mails to and fro, so that the middle of the thread is folded. */
const LONG = Array.from({ length: 8 }, (_, i) => {
  const date = `2026-08-0${i + 1}T09:00:00Z`;
  return i % 2 === 0 ? mail('long', ANNA, [NORA], date) : mail('long', NORA, [ANNA], date);
});

const CROWD = ['Bea Bos', 'Cor Cohen', 'Dirk Dam'].map((name, i) => {
  const email = `${name.split(' ')[0]?.toLowerCase()}@crowd.example`;
  return mail('crowd', { name, email }, [NORA], `2026-07-0${i + 1}T09:00:00Z`);
});

export const MAILBOX: TestMailbox = {
  owner: NORA,
  messages: [
    ...OFFER,
    ...HOSTING,
    ...INVOICE,
    ...LONG,
    ...CROWD,
    mail('crowd', ANNA, [NORA], '2026-07-04T09:00:00Z'),
    mail('news', JAN, [NORA], '2026-09-16T06:00:00Z', labelled('Inbox,Unread,Kunden')),
    mail('group', JAN, [NORA, ANNA], '2026-06-01T09:00:00Z', { cc: [IT] }),
  ],
};

export const MAIN = '[role=main]:visible';
export const BODY = '[g_editable=true]';

/** Opens a thread and an answer to its newest message. */
export async function openReply(page: Page, url: string, how = 'Reply'): Promise<void> {
  await page.goto(url);
  await page.locator(`${MAIN} .amn`).getByText(how, { exact: true }).click();
  await expect(page.locator(BODY)).toBeFocused();
}
