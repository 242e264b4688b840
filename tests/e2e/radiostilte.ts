import type { Locator, Page } from '@playwright/test';
import type { MailMessage, MailPerson } from '../replica/mail-message';
import type { MailSite } from '../replica/serve-mail';
import { type ReadAlong, readMailbox } from '../support/driver/read-lists';
import { test as base, expect, type TestMailbox } from './fixtures';

export { expect };

export const NORA: MailPerson = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
export const ANNA: MailPerson = { name: 'Anna Keller', email: 'anna@kellerbau.example' };
export const OLA: MailPerson = { name: 'Ola Berg', email: 'ola@berg.example' };
export const TOM: MailPerson = { name: 'Tom Visser', email: 'tom@visser.example' };

/** A Monday morning on which Anna's answer has been missing for five working days. */
export const MONDAY = '2026-09-21T09:30:00Z';

export function mail(
  threadId: string,
  from: MailPerson,
  to: MailPerson,
  date: string,
  subject: string,
  text: string,
): MailMessage {
  return { threadId, id: `${threadId}-${date}`, from, to: [to], date, subject, text };
}

/** Anna is due, Ola answered, Tom was written to on Friday. */
export const MAILBOX: TestMailbox = {
  owner: NORA,
  messages: [
    mail('offer', ANNA, NORA, '2026-09-08T07:12:30Z', 'Offer', 'Can you make an offer?'),
    mail('offer', NORA, ANNA, '2026-09-14T08:31:07Z', 'Re: Offer', 'Here it is. Does it fit?'),
    mail('logo', NORA, OLA, '2026-09-09T14:00:05Z', 'Logo files', 'Could you send me the files?'),
    mail('logo', OLA, NORA, '2026-09-10T08:20:44Z', 'Re: Logo files', 'Here they are.'),
    mail('sign', NORA, TOM, '2026-09-18T09:00:00Z', 'Sign', 'Shall I order the sign?'),
  ],
};

interface Radiostilte {
  /** The mail page, with both lists read and the first run answered. */
  mailPage: Page;
  badge: () => Promise<string>;
  /** Reads the lists again, as a person does who looks into both. */
  readLists: () => Promise<void>;
}

/** As the harness, with the extension at home in the mailbox. */
export const test = base.extend<Radiostilte>({
  mailbox: async ({ browserName: _ }, use) => use(MAILBOX),
  startAt: async ({ browserName: _ }, use) => use(MONDAY),
  timezoneId: async ({ browserName: _ }, use) => use('Europe/Berlin'),

  badge: async ({ worker }, use) => use(() => worker.evaluate(readBadge)),

  readLists: async ({ page, mailSite, worker }, use) => {
    await use(() => readWholeLists({ mail: page, mailSite, worker: async () => worker }));
  },

  mailPage: async ({ page, readLists, openExtensionPage }, use) => {
    await readLists();
    await answerFirstRun(await openExtensionPage('options.html#first-run'));
    await use(page);
  },
});

/** Says who the user is, finishes the first run and closes its page. */
export async function answerFirstRun(firstRun: Page): Promise<void> {
  await firstRun.locator('input.wide').fill(NORA.name);
  await expect(firstRun.locator('.said [role=status]')).not.toBeEmpty();
  await firstRun.locator('.first-run-end button').click();
  await firstRun.locator('main.first-run h1').waitFor();
  await firstRun.close();
}

/** Reads both lists until the extension says itself that it read all of them. */
export async function readWholeLists(along: ReadAlong): Promise<void> {
  await readMailbox(along);
  const worker = await along.worker();
  for (const list of listsOf(along.mailSite)) {
    await expect.poll(() => worker.evaluate(coveredLists)).toContain(list);
  }
}

/** The Inbox in two pivots is two lists. */
function listsOf(site: MailSite): readonly string[] {
  const account = site.owner.email.toLowerCase();
  const pivots = site.provider === 'outlook' && site.switches.focusedInbox;
  const lists = pivots ? ['sent', 'inbox 0/2', 'inbox 1/2'] : ['sent', 'inbox'];
  return lists.map((list) => `${account} ${list}`);
}

interface WorkerGlobals {
  chrome: { action: { getBadgeText(details: object): Promise<string> } };
  indexedDB: IDBFactory;
}

/** In the worker: the text of the badge. */
export function readBadge(): Promise<string> {
  return (globalThis as unknown as WorkerGlobals).chrome.action.getBadgeText({});
}

/** In the worker: the lists of which it has stored how far they were read. */
export function coveredLists(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('radiostilte');
    // Not there yet: it is the extension's to make.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('coverage').objectStore('coverage').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map(String));
      };
    };
  });
}

/** The row of a client in a popup. */
export function offerOf(popup: Page, person: MailPerson) {
  return popup.locator(`article[data-address="${person.email}"]`);
}

/** Our button in a compose box, and the menu that it opens. */
export function followUpIn(mailPage: Page): { readonly button: Locator; readonly menu: Locator } {
  const name = 'Insert follow-up';
  return {
    button: mailPage.getByRole('button', { name }),
    menu: mailPage.getByRole('dialog', { name }),
  };
}

/** Inserts the fitting text by hand, from the compose box. */
export async function insertFollowUp(mailPage: Page): Promise<void> {
  const { button, menu } = followUpIn(mailPage);
  await button.click();
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
}

/** Inserts the reminder for a client from the popup. */
export async function insertReminder(popup: Page, person: MailPerson): Promise<void> {
  await pressAndLeave(
    popup,
    offerOf(popup, person).getByRole('button', { name: /insert: reminder/i }),
  );
}

/** Presses a button that brings the mail tab to the front: the popup may be gone before the click is told. */
export async function pressAndLeave(popup: Page, button: Locator): Promise<void> {
  await button.click().catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
}
