import type { MailReplica } from './mail-replica';

/** Which mail page. */
export type Webmail = MailReplica['provider'];

export const WEBMAIL_NAMES: Readonly<Record<Webmail, string>> = {
  gmail: 'Gmail',
  outlook: 'Outlook',
};

export const WEBMAILS: readonly Webmail[] = ['gmail', 'outlook'];
