import { threadKey } from '../domain/addressing';
import type { Interval } from '../domain/instant';
import { judgeIncoming } from '../domain/judgement/judge-incoming';
import { judgeOutgoing } from '../domain/judgement/judge-outgoing';
import { identified } from '../domain/known-names';
import type { OwnAddresses } from '../domain/own-addresses';
import { momentsShown } from '../domain/page-texts/moments-shown';
import type { LookedAtMessage, MessageSighting, Sighting } from '../domain/sighting';
import type { Verdict } from '../domain/verdict';
import type { MessageReading, ThreadReading } from '../webmail/port';
import type { WrittenAt } from './written-at';

/**
 * What an open thread says: each message, and that the whole thread looked so. One that was never
 * loaded, without id or text, is in that look alone, and so is one that may be an unsent draft: a list
 * or a press of Send tells whether it went out.
 * @param own the user's addresses, lower case
 * @param clock number of the mailbox's clock, where the reading is in it
 * @param zone IANA zone of the browser
 * @param written when, where and in which language its mails were written
 */
export function sightingsOfThread(
  reading: ThreadReading,
  own: OwnAddresses,
  clock: number | null,
  zone: string,
  written: WrittenAt,
): readonly Sighting[] {
  const { account } = reading;
  const thread = threadKey(account, reading.threadId);
  const inClock = clock === null ? {} : { clock };
  const messages = reading.messages.flatMap((message): MessageSighting[] =>
    message.sentAt === null || message.isSent === null
      ? []
      : [
          {
            ...inClock,
            kind: 'message',
            thread,
            messageId: message.messageId,
            sentAt: message.sentAt,
            direction: null,
            from: identified(message.from, account),
            to: (message.to ?? []).map((person) => identified(person, account)),
            alongside: [],
            writtenTo: [],
            subject: reading.subject,
            source: 'thread',
            verdict: verdictOf(message, reading, own, written),
          },
        ],
  );
  if (reading.messages.length === 0 || !reading.whole) return messages;
  return [
    ...messages,
    { ...inClock, kind: 'whole-look', thread, messages: lookedAt(reading, zone) },
  ];
}

export function verdictOf(
  message: MessageReading,
  { subject, messages }: ThreadReading,
  own: OwnAddresses,
  written: WrittenAt,
): Verdict | null {
  if (message.text === null) return null;
  const { language = null, ...dates } = written(message);
  const mail = {
    subject,
    text: message.text,
    extent: message.textCut ? ('cut' as const) : ('whole' as const),
    language,
    attachments: message.attachments,
  };
  if (own.has(message.from.address)) return judgeOutgoing(mail);
  // The page shows one subject for the whole thread: a marker in it may have come with another mail.
  const shared = messages.length > 1 ? { threadSubject: subject } : {};
  const { from, quotes } = message;
  return judgeIncoming({ ...mail, ...shared, ...dates, from, quotes });
}

/** A message without an id lies between its neighbours, and so does what the page hides. */
function lookedAt(reading: ThreadReading, zone: string): readonly LookedAtMessage[] {
  const { account, messages, hiddenAfter, languages = [] } = reading;
  const shown = momentsShown(
    messages.map(({ shownDate = '', sentAt }) => ({ text: shownDate, at: sentAt?.from ?? null })),
    languages,
    zone,
  );
  return messages.flatMap((message, index) => {
    const sentAt = message.sentAt ?? between(messages, index, index);
    const looked = {
      messageId: message.messageId,
      sentAt,
      ...shownWithin(shown[index] ?? null, sentAt),
      from: message.isSent === null ? '' : identified(message.from, account).address,
    };
    if (index !== hiddenAfter) return [looked];
    return [looked, { messageId: null, sentAt: between(messages, index + 1, index), from: '' }];
  });
}

/** Nothing where the page's date is not one that its neighbours allow. */
function shownWithin(
  shown: Interval | null,
  { from, until }: Interval,
): Pick<LookedAtMessage, 'shownAt'> {
  if (shown === null) return {};
  const shownAt = { from: Math.max(shown.from, from), until: Math.min(shown.until, until) };
  return shownAt.from < shownAt.until ? { shownAt } : {};
}

/** From the last known moment before one place in the thread to the first known after another. */
function between(messages: readonly MessageReading[], before: number, after: number): Interval {
  const earlier = messages.slice(0, before).findLast((message) => message.sentAt !== null);
  const later = messages.slice(after + 1).find((message) => message.sentAt !== null);
  const from = earlier?.sentAt?.from ?? 0;
  return { from, until: later?.sentAt?.from ?? from + 1 };
}
