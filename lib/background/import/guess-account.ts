import type { FileMail } from '../../mail-file/file-mail';
import { formatOf } from '../../mail-file/format-of';
import { mailsIn } from '../../mail-file/mails-in';
import { readMail } from '../../mail-file/read-mail';
import type { FileGuess } from '../../messages/import-messages';

/** Enough mails to know whose they are. */
const LOOKED_AT = 16 * 1024 * 1024;
const MOST_MAILS = 1_000;
const MOST_OWN = 10;

/** Somebody whose mailbox it is stands on nearly every mail of it. */
const LEAST_SHARE = 0.6;

/**
 * Whose mailbox a file is, by its first mails: who sent those that Gmail calls sent, else who stands on
 * most of them.
 */
export async function guessAccount(file: Blob): Promise<FileGuess> {
  const format = await formatOf(file);
  if (format !== 'mbox') return { format, account: null, alsoOwn: [] };
  const mails = await firstMails(file);
  const sent = mostFrequent(mails.filter(({ isSent }) => isSent).map(({ from }) => [from.address]));
  const [account, ...others] = sent.map(([address]) => address);
  if (account !== undefined) return { format, account, alsoOwn: others.slice(0, MOST_OWN) };
  const met = mails.map(({ from, to }) => [from, ...to].map(({ address }) => address));
  const [most] = mostFrequent(met);
  const isOwner = most !== undefined && most[1] >= mails.length * LEAST_SHARE && mails.length > 1;
  return { format, account: isOwner ? most[0] : null, alsoOwn: [] };
}

async function firstMails(file: Blob): Promise<readonly FileMail[]> {
  const found: FileMail[] = [];
  const head = file.slice(0, LOOKED_AT);
  for await (const { mails } of mailsIn(head, new AbortController().signal)) {
    for (const raw of mails) {
      const read = await readMail(raw, Number.POSITIVE_INFINITY);
      if ('mail' in read) found.push(read.mail);
      if (found.length >= MOST_MAILS) return found;
    }
  }
  return found;
}

/** Most frequent first; each list counts an address once. */
function mostFrequent(lists: readonly (readonly string[])[]): [address: string, times: number][] {
  const times = new Map<string, number>();
  for (const address of lists.flatMap((list) => [...new Set(list)])) {
    times.set(address, (times.get(address) ?? 0) + 1);
  }
  return [...times].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
