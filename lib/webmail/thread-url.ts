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
 * own, and so does Gmail each that is looked after for somebody else.
 */
export function threadUrl({ provider, account, home }: MailboxPlace, threadId: string): string {
  const id = encodeURIComponent(threadId);
  if (provider === 'outlook') return new URL(`id/${id}`, home).href;
  if (isDelegatedHome(home)) return `${home}#all/${id}`;
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${id}`;
}

/** Whether a home in Gmail is that of another one's mailbox (facts/gmail.md section 4). */
export function isDelegatedHome(home: string): boolean {
  return /^https:\/\/mail\.google\.com\/mail\/b\/[^/]+\//.test(home);
}
