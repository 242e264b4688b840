import { type GmailReplica, serveGmail } from './gmail/serve';
import type { Switches as GmailSwitches } from './gmail/switches';
import type { MailContext } from './mail-context';
import type { MailMessage, Owner } from './mail-message';
import { type OutlookReplica, serveOutlook } from './outlook/serve';
import type { Switches as OutlookSwitches } from './outlook/switches';
import type { Webmail } from './webmail';

/** A replica that is served, told apart by its provider. */
export type MailSite = GmailReplica | OutlookReplica;

interface Mail {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
}

export interface MailOptions extends Mail {
  readonly webmail: Webmail;
  readonly others?: readonly Mail[];
  /** ISO or epoch milliseconds; real time where absent. */
  readonly now?: string | number;
  /** Zone of the mailbox; that of this process where absent. */
  readonly timeZone?: string;
  /** Of Gmail's page; the other one's are not looked at. */
  readonly switches?: Partial<GmailSwitches>;
  readonly outlookSwitches?: Partial<OutlookSwitches>;
}

/** Serves one mail page in a browser, and closes the network to everything else. */
export function serveMail(context: MailContext, options: MailOptions): Promise<MailSite> {
  const { webmail, switches = {}, outlookSwitches = {}, ...mail } = options;
  if (webmail === 'gmail') return serveGmail(context, { ...mail, switches });
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone, ...rest } = mail;
  return serveOutlook(context, { ...rest, switches: { timeZone, ...outlookSwitches } });
}
