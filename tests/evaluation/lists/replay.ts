import { threadKey } from '../../../lib/domain/addressing';
import { fold } from '../../../lib/domain/fold/fold';
import type { MessageSighting, Seen, WholeLook } from '../../../lib/domain/sighting';
import { silenceOf } from '../../../lib/domain/silence';
import type { Message, ThreadFacts } from '../../../lib/domain/thread-facts';
import type { Verdict, VerdictKind } from '../../../lib/domain/verdict';
import { type judging, personOf, senderOf } from './verdicts';
import type { Span, View, ViewEvent } from './views';

/** How a thread stood from one message to the next. */
export interface Stretch extends Span {
  /** We say that they have not written since: mine is the last word, not even a holding reply came. */
  readonly silent: boolean;
  /** We wait for them: my last word was no closer, and what came is named as no answer. */
  readonly waiting: boolean;
  /** What their messages since my first unanswered one were taken for. */
  readonly writtenSince: readonly (VerdictKind | null)[];
}

/** Opens the thread after each of its messages, and asks the domain whose turn it is. */
export function replay(view: View, judge: ReturnType<typeof judging>): readonly Stretch[] {
  const subject = view.events[0]?.mail.subject ?? '';
  const sightings = view.events.map((event) =>
    sightingOf(view, event, judge(event.mail, event.direction, subject)),
  );
  const own = ownAddresses(view);
  return view.events.map(({ at }, index) => {
    const seen = sightings.slice(0, index + 1);
    const facts = fold(threadKey(view.owner, view.threadId), opened(seen, at), own, at);
    const until = view.events[index + 1]?.at ?? view.watchedUntil;
    return { from: at, until, ...standingOf(facts) };
  });
}

function standingOf(facts: ThreadFacts): Pick<Stretch, 'silent' | 'waiting' | 'writtenSince'> {
  const { turn, since } = silenceOf(facts);
  const newest = facts.messages.at(-1);
  const closed = turn === 'nobody' && newest?.direction === 'out';
  if (turn !== 'theirs') return { silent: closed, waiting: false, writtenSince: [] };
  const writtenSince = theirsSince(facts.messages, since ?? 0);
  return { silent: writtenSince.length === 0, waiting: true, writtenSince };
}

/** A wait can begin with a promise of theirs, so the first moment counts too. */
function theirsSince(messages: readonly Message[], since: number): readonly (VerdictKind | null)[] {
  return messages
    .filter(({ direction, sentAt }) => direction !== 'out' && sentAt.from >= since)
    .map(({ verdict }) => verdict?.kind ?? null);
}

function ownAddresses({ owner, events }: View): ReadonlySet<string> {
  const mine = events.filter(({ direction }) => direction === 'out');
  return new Set([owner, ...mine.map(({ mail }) => mail.person)]);
}

/** Everything the thread shows at a moment, and that this was all. */
function opened(messages: readonly MessageSighting[], at: number): readonly Seen[] {
  const look: WholeLook = {
    kind: 'whole-look',
    thread: messages[0]?.thread ?? '',
    messages: messages.map(({ messageId, sentAt, from }) => ({
      messageId,
      sentAt,
      from: from?.address ?? '',
    })),
  };
  return [...messages, look].map((sighting) => ({ sighting, firstSeen: at, lastSeen: at }));
}

function sightingOf(view: View, { at, mail }: ViewEvent, verdict: Verdict): MessageSighting {
  return {
    kind: 'message',
    thread: threadKey(view.owner, view.threadId),
    messageId: mail.id,
    sentAt: { from: at, until: at + 1 },
    direction: null,
    from: senderOf(mail),
    to: mail.to.map(personOf),
    alongside: [],
    writtenTo: [],
    subject: mail.subject,
    source: 'thread',
    verdict,
  };
}
