import { isAmong } from '../domain/addressee';
import { threadKey } from '../domain/addressing';
import type { IncomingMail } from '../domain/judgement/incoming-mail';
import { judgeIncoming } from '../domain/judgement/judge-incoming';
import { successorIn } from '../domain/judgement/successor';
import type { Successor } from '../messages/messages';
import type { MessageReading, ThreadReading } from '../webmail/port';
import type { Context } from './context';
import { addresseeOf } from './known-names';
import { ownAddresses } from './own-addresses';

/**
 * Who takes over from the client of a thread who left, by the newest mail of theirs that says so.
 * Read from the page's texts each time: an address out of a mail is stored only once the user has
 * kept it (DESIGN section 1, promise 3).
 */
export async function successorNamedIn(
  { db, settings }: Context,
  reading: ThreadReading,
): Promise<Successor | null> {
  const row = await db.threads.get(threadKey(reading.account, reading.threadId));
  if (!row?.silence.gone || row.client === null) return null;
  const client = await addresseeOf(db, row.account, row.client);
  const mails = reading.messages
    .filter(({ from }) => isAmong([from], client))
    .flatMap((message) => mailOf(message, reading) ?? []);
  const farewell = mails.findLast((mail) => judgeIncoming(mail).gone);
  const address = farewell ? successorIn(farewell) : null;
  if (address === null || (await ownAddresses(db, settings)).has(address)) return null;
  return { of: row.client, address };
}

function mailOf(message: MessageReading, { subject }: ThreadReading): IncomingMail | null {
  const { from, text, quotes } = message;
  if (text === null) return null;
  return { from, subject, threadSubject: subject, text, quotes, extent: 'whole', language: null };
}
