import { threadKey } from '../domain/addressing';
import type { OwnAddresses } from '../domain/own-addresses';
import type { PrintLook } from '../domain/sighting';
import type { ThreadReading } from '../webmail/port';
import { verdictOf } from './sightings-of-thread';
import type { WrittenAt } from './written-at';

/**
 * What the print page of a thread says: who wrote what, in order.
 * @param own the user's addresses, lower case
 * @param written in which language its mails were written; when, such a page does not tell
 */
export function printLookOf(
  reading: ThreadReading,
  own: OwnAddresses,
  written: WrittenAt,
): PrintLook {
  return {
    kind: 'print-look',
    thread: threadKey(reading.account, reading.threadId),
    subject: reading.subject,
    messages: reading.messages.map((message) => ({
      from: message.from,
      to: message.to ?? [],
      verdict: verdictOf(message, reading, own, written),
    })),
  };
}
