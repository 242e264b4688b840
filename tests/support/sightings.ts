/** Builders of sightings of one thread between me and one client, for tests. */
import { MINUTE } from '../../lib/domain/instant';
import type {
  MessageSighting,
  PrintLook,
  Seen,
  SendSighting,
  Sighting,
  WholeLook,
} from '../../lib/domain/sighting';

export const THREAD = 'nora@studio-lind.example 1a07fdc9e4052e6b';
const ME = 'nora@studio-lind.example';
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
export const OWN = new Set([ME]);
export const T0 = Date.UTC(2026, 5, 1, 9);

export function message(
  minutes: number,
  by: 'me' | 'anna',
  more: Partial<MessageSighting> = {},
): MessageSighting {
  const from = T0 + minutes * MINUTE;
  return {
    kind: 'message',
    thread: THREAD,
    messageId: `id-${minutes}`,
    sentAt: { from, until: from + 1 },
    direction: null,
    from: by === 'me' ? { address: ME, name: 'me' } : ANNA,
    to: by === 'me' ? [ANNA] : [],
    alongside: [],
    writtenTo: [],
    subject: 'Offer',
    source: 'thread',
    verdict: null,
    ...more,
  };
}

export function look(...messages: readonly MessageSighting[]): WholeLook {
  return {
    kind: 'whole-look',
    thread: THREAD,
    messages: messages.map(({ messageId, sentAt, from }) => ({
      messageId,
      sentAt,
      from: from?.address ?? '',
    })),
  };
}

export function send(sendId: string): SendSighting {
  return {
    kind: 'send',
    thread: THREAD,
    sendId,
    to: [ANNA],
    subject: 'Offer',
    verdict: null,
    step: null,
  };
}

export function at(minutes: number, sighting: Sighting): Seen {
  return { sighting, firstSeen: T0 + minutes * MINUTE, lastSeen: T0 + minutes * MINUTE };
}

/** A mail that carried none of our texts. */
export const NOTHING_CARRIED = { step: null, neededBy: null };

/** The print page of the thread, oldest first. */
export function print(...writers: readonly ('me' | 'anna')[]): PrintLook {
  return {
    kind: 'print-look',
    thread: THREAD,
    subject: 'Offer',
    messages: writers.map((by) => ({
      from: by === 'me' ? { address: ME, name: 'Nora Lind' } : ANNA,
      to: by === 'me' ? [ANNA] : [{ address: ME, name: 'Nora Lind' }],
      verdict: null,
    })),
  };
}
