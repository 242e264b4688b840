import type { ThreadReading } from '../webmail/port';
import type { Context } from './context';
import { sawDecision } from './decisions';
import { showsAccount } from './mail-tabs';
import { successorNamedIn } from './successor-named-in';

export interface KeptSuccessor {
  /** The thread as the tab shows it, texts and all. */
  readonly reading: ThreadReading;
  /** Null takes it back. */
  readonly address: string | null;
}

/**
 * The user keeps who takes over from a client who left. The address is found in the mail once
 * more: nothing but what the thread itself names can be kept from a mail tab.
 * @returns false where the thread names another one, or none
 */
export async function keepSuccessor(
  context: Context,
  { reading, address }: KeptSuccessor,
  tabId: number | null,
): Promise<boolean> {
  if (!(await showsAccount(tabId, reading.account))) return false;
  const named = await successorNamedIn(context, reading);
  if (named === null || (address !== null && address !== named.address)) return false;
  await sawDecision(context, {
    about: 'person',
    subject: named.of,
    field: 'successor',
    value: address,
  });
  return true;
}
