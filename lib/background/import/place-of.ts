import { historyThreadId, threadKey } from '../../domain/addressing';
import type { Interval } from '../../domain/instant';
import type { ThreadKey } from '../../domain/sighting';
import { type FileMail, sentAtOf } from '../../mail-file/file-mail';

/** Where a mail of a file belongs. */
export interface Place {
  readonly thread: ThreadKey;
  readonly messageId: string | null;
  readonly sentAt: Interval;
}

/**
 * A mail that Gmail exported stands in the page's own thread (docs/adr/0016). Any other stands in a
 * thread of the file, by the Message-ID its thread began with.
 */
export async function placeOf(account: string, mail: FileMail): Promise<Place> {
  const { gmail, name, root } = mail;
  const sentAt = sentAtOf(mail);
  if (gmail === null) {
    const thread = threadKey(account, historyThreadId(await shortName(root)));
    return { thread, messageId: await shortName(name), sentAt };
  }
  return { thread: threadKey(account, gmail.threadId), messageId: gmail.messageId, sentAt };
}

/** A Message-ID may name machines and people; its hash says only whether two are the same. */
async function shortName(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  return [...new Uint8Array(digest, 0, 10)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
