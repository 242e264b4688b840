import { ask } from '../messages/client';
import type { SendEvent, WebmailReader } from '../webmail/port';
import type { HeldText } from './two-scripts';

/** Tells the worker that the user pressed Send, and which text of ours the mail carried. */
export async function tellSend(
  { account: accountOf, provider }: WebmailReader,
  held: HeldText | null,
  event: SendEvent,
): Promise<void> {
  const account = accountOf();
  if (account === null) return;
  const { step = null, neededBy = null } = held ?? {};
  await ask({ type: 'saw-send', provider, account, event, step, neededBy });
}
