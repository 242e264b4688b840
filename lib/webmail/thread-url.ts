import type { Provider } from './port';

/** A mailbox and where the browser finds it: `Webmail.home()`, "https://outlook.office.com/mail/0/". */
export interface MailboxPlace {
  readonly provider: Provider;
  readonly account: string;
  readonly home: string;
}

/**
 * Address of a thread for a tab, on the account it belongs to (facts/gmail.md 5, facts/outlook.md
 * 7). Gmail finds the account by its address; Outlook keeps each mailbox under an address of its
 * own.
 */
export function threadUrl({ provider, account, home }: MailboxPlace, threadId: string): string {
  const id = encodeURIComponent(threadId);
  if (provider === 'outlook') return new URL(`id/${id}`, home).href;
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${id}`;
}
