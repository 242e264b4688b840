import { threadKey } from '../domain/addressing';
import type { Interval } from '../domain/instant';
import { judgeIncoming } from '../domain/judgement/judge-incoming';
import { judgeOutgoing } from '../domain/judgement/judge-outgoing';
import type { LookedAtMessage, MessageSighting, Sighting } from '../domain/sighting';
import type { Verdict } from '../domain/verdict';
import type { MessageReading, ThreadReading } from '../webmail/port';

/**
 * What an open thread says: each message that has an id, and that the whole thread looked so.
 * @param own the user's addresses, lower case
 */
export function sightingsOfThread(
  reading: ThreadReading,
  own: ReadonlySet<string>,
): readonly Sighting[] {
  const thread = threadKey(reading.account, reading.threadId);
  const messages = reading.messages.flatMap((message): MessageSighting[] =>
    message.messageId === null || message.sentAt === null
      ? []
      : [
          {
            kind: 'message',
            thread,
            messageId: message.messageId,
            sentAt: message.sentAt,
            direction: null,
            from: message.from,
            to: message.to ?? [],
            alongside: [],
            writtenTo: [],
            subject: reading.subject,
            source: 'thread',
            verdict: verdictOf(message, reading, own),
          },
        ],
  );
  if (reading.messages.length === 0) return messages;
  return [...messages, { kind: 'whole-look', thread, messages: lookedAt(reading) }];
}

function verdictOf(
  message: MessageReading,
  { subject, messages }: ThreadReading,
  own: ReadonlySet<string>,
): Verdict | null {
  if (message.text === null) return null;
  const mail = {
    subject,
    text: message.text,
    extent: message.textCut ? ('cut' as const) : ('whole' as const),
    language: null,
  };
  if (own.has(message.from.address)) return judgeOutgoing(mail);
  // The page shows one subject for the whole thread: a marker in it may have come with another mail.
  const shared = messages.length > 1 ? { threadSubject: subject } : {};
  return judgeIncoming({ ...mail, ...shared, from: message.from, quotes: message.quotes });
}

/** A message without an id lies between its neighbours, and so does what the page hides. */
function lookedAt({ messages, hiddenAfter }: ThreadReading): readonly LookedAtMessage[] {
  return messages.flatMap((message, index) => {
    const looked = {
      messageId: message.messageId,
      sentAt: message.sentAt === null ? between(messages, index, index) : message.sentAt,
      from: message.from.address,
    };
    if (index !== hiddenAfter) return [looked];
    const sentAt = between(messages, index + 1, index);
    return [looked, { messageId: null, sentAt, from: '' }];
  });
}

/** From the last known moment before one place in the thread to the first known after another. */
function between(messages: readonly MessageReading[], before: number, after: number): Interval {
  const earlier = messages.slice(0, before).findLast((message) => message.sentAt !== null);
  const later = messages.slice(after + 1).find((message) => message.sentAt !== null);
  const from = earlier?.sentAt?.from ?? 0;
  return { from, until: later?.sentAt?.from ?? from + 1 };
}
