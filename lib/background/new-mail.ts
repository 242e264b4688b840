import { browser } from 'wxt/browser';
import { isWeakAddress } from '../domain/known-names';
import type { TextId } from '../domain/step';
import type { Answers } from '../messages/messages';
import { composeUrl, type NewMail } from '../webmail/compose-url';
import { homeOn } from '../webmail/hosts';
import type { Context } from './context';
import { propose } from './proposals/propose';
import { placeOfNewMail } from './proposals/text-place';

interface Wanted {
  readonly account: string;
  /** Address of a correspondent. */
  readonly to: string;
  readonly text: TextId;
  /** What the user filled in, by variable. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * Opens a new mail to somebody in a tab of that mailbox, with a text in it for the user to read and
 * send. A text that still needs something is not put there half finished: the mail opens without it,
 * and the menu in it asks.
 */
export async function openNewMail(
  context: Context,
  { account, to, text, given }: Wanted,
): Promise<Answers['new-mail']> {
  const place = await placeOfNewMail(context.db, account, [{ address: to, name: '' }]);
  const wanted = { step: text, form: null, length: null, given };
  const proposal = place && (await propose(context, place, wanted));
  const bare = { to: isWeakAddress(to) ? '' : to, subject: '', body: '' };
  const ready = proposal?.missing.length === 0;
  const mail = ready
    ? { ...bare, subject: proposal.subject ?? '', body: proposal.paragraphs.join('\n') }
    : bare;
  const url = await urlOf(context, account, mail);
  await browser.tabs.create({ url: url ?? (await urlOf(context, account, bare)) ?? undefined });
  return { filled: ready && url !== null, missing: proposal?.missing ?? [] };
}

async function urlOf({ db }: Context, account: string, mail: NewMail): Promise<string | null> {
  const known = await db.accounts.get(account);
  const provider = known?.provider ?? 'gmail';
  return composeUrl({ provider, account, home: homeOn(provider, known?.home) }, mail);
}
