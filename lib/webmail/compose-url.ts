import { isDelegatedHome, type MailboxPlace } from './thread-url';

/** What a new mail begins with; '' is left for the user. */
export interface NewMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Outlook takes about 2,000 characters, Gmail some thousands (facts/outlook.md 3). */
const LONGEST = { gmail: 7_000, outlook: 2_000 } as const;

/**
 * Address at which the page opens a new mail with this in it, on the mailbox it is sent from
 * (facts/gmail.md 5, facts/outlook.md 3). Null where the page would not take one so long.
 */
export function composeUrl(
  { provider, account, home }: MailboxPlace,
  mail: NewMail,
): string | null {
  const { to, subject, body } = mail;
  const inGmail = { view: 'cm', fs: '1', tf: '1', to, su: subject, body };
  const url =
    provider === 'gmail'
      ? `${gmailStart({ account, home })}${query(inGmail)}`
      : `${new URL('deeplink/compose', home).href}?${query({ to, subject, body })}`;
  return url.length <= LONGEST[provider] ? url : null;
}

/** A mailbox that is looked after for somebody else is found by its own address only. */
function gmailStart({ account, home }: Pick<MailboxPlace, 'account' | 'home'>): string {
  if (isDelegatedHome(home)) return `${home}?`;
  return `https://mail.google.com/mail/?${query({ authuser: account })}&`;
}

/** Blanks and dots as a sign-in on the way leaves them (facts/outlook.md 3). */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('.', '%2E')}`)
    .join('&');
}
