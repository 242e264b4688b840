import type { Page, Worker } from '@playwright/test';
import type { MailSite } from '../../replica/serve-mail';
import { gmailListLength, readGmailList } from './read-gmail-list';
import { outlookListLength, readOutlookList } from './read-outlook-list';

export type MailList = 'sent' | 'inbox';

/** A mail page, and the extension that reads along in it. */
export interface ReadAlong {
  readonly mail: Page;
  readonly mailSite: MailSite;
  worker(): Promise<Worker>;
}

/** Loads the mail page anew, and goes through Sent and then the Inbox to their ends. */
export async function readMailbox(along: ReadAlong): Promise<void> {
  for (const list of ['sent', 'inbox'] as const) {
    const { mailSite } = along;
    if (mailSite.provider === 'gmail') await readGmailList(along, mailSite, list);
    else await readOutlookList(along, mailSite, list);
  }
}

/** Rows of a list, in all mailboxes of the page. */
export function listLength(site: MailSite, list: MailList): number {
  return site.provider === 'gmail' ? gmailListLength(site, list) : outlookListLength(site, list);
}
