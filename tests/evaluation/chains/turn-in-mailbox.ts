import { threadKey } from '../../../lib/domain/addressing';
import { fold } from '../../../lib/domain/fold/fold';
import type { Interval } from '../../../lib/domain/instant';
import { participantsOf, waitedFor } from '../../../lib/domain/participants';
import type { Person } from '../../../lib/domain/person';
import type { MessageSighting, Seen, WholeLook } from '../../../lib/domain/sighting';
import { silenceOf } from '../../../lib/domain/silence';
import type { Turn } from '../../../lib/domain/thread-facts';
import type { judging } from '../lists/verdicts';
import type { ChainMessage, Prefix } from './prefixes';

/** What the domain says of a conversation in somebody's mailbox. */
interface TurnThere {
  readonly turn: Turn;
  /** The person the silence is counted for. */
  readonly waitedFor: string | null;
}

/** The whole thread, as this person sees it open. */
export function turnInMailbox(
  { threadId, messages }: Prefix,
  person: string,
  judge: ReturnType<typeof judging>,
): TurnThere {
  const thread = threadKey(person, threadId);
  const subject = messages[0]?.mail.subject ?? '';
  const moments = momentsOf(messages);
  const sightings = messages.map((message, index): MessageSighting => {
    const direction = message.by === person ? 'out' : 'in';
    return {
      kind: 'message',
      thread,
      messageId: message.mail.id,
      sentAt: moments[index] ?? { from: 0, until: 1 },
      direction: null,
      from: named(message.by),
      to: message.to.map(named),
      alongside: [],
      writtenTo: [],
      subject: message.mail.subject,
      source: 'thread',
      verdict: judge(message.mail, direction, subject),
    };
  });
  const now = moments.at(-1)?.until ?? 0;
  const own = new Set([person]);
  const facts = fold(thread, opened(thread, sightings, now), own, now);
  const client = waitedFor(facts, participantsOf(facts, own));
  return { turn: silenceOf(facts).turn, waitedFor: client };
}

function named(name: string): Person {
  return { address: name, name };
}

/** Dates of quoted mails can run backwards; their order is that of the quoting. */
function momentsOf(messages: readonly ChainMessage[]): readonly Interval[] {
  let last = 0;
  return messages.map(({ mail }) => {
    last = Math.max(last + 1, Date.parse(mail.date));
    return { from: last, until: last + 1 };
  });
}

function opened(
  thread: string,
  sightings: readonly MessageSighting[],
  at: number,
): readonly Seen[] {
  const messages = sightings.map(({ messageId, sentAt, from }) => ({
    messageId,
    sentAt,
    from: from?.address ?? '',
  }));
  const look: WholeLook = { kind: 'whole-look', thread, messages };
  return [...sightings, look].map((sighting) => ({ sighting, firstSeen: at, lastSeen: at }));
}
