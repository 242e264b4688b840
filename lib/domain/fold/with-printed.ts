/**
 * What print pages say of a thread whose messages are known from elsewhere (adr 17): which of them
 * they show, and which nobody else has told of.
 */
import { CLOCKS_DIFFER, type Instant, type Interval } from '../instant';
import type { OwnAddresses } from '../own-addresses';
import type { PrintLook, Seen, WholeLook } from '../sighting';
import { canonical } from '../sighting-key';
import type { Message } from '../thread-facts';
import { addNewLines } from './add-new-lines';
import { isPress, matchLines, type PrintedLine } from './match-lines';
import { isOutdated } from './outdated';
import { withLine } from './printed-message';

interface WithPrinted {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** When a print page last showed the newest of them as the last one; null when none did. */
  readonly newestShownAt: Instant | null;
}

/** Where the walk through the looks stands. */
interface Walk extends WithPrinted {
  /** What each line of the look before is; null for one that does not count. */
  readonly shown: readonly (Message | null)[];
}

/**
 * @param messages oldest first, without what only print pages showed
 * @param seen all sightings of the thread
 * @param latest the latest whole look: what it does not show and only an earlier print page did, does
 *   not count
 */
export function withPrinted(
  messages: readonly Message[],
  seen: readonly Seen[],
  own: OwnAddresses,
  latest: Seen<WholeLook> | null,
): WithPrinted {
  const around = { own, latest, known: firstSeenById(seen) };
  return seen
    .filter((one): one is Seen<PrintLook> => one.sighting.kind === 'print-look')
    .toSorted(earliestFirst)
    .reduce<Walk>((walk, look) => afterLook(walk, look, around), {
      messages,
      newestShownAt: null,
      shown: [],
    });
}

function earliestFirst(a: Seen<PrintLook>, b: Seen<PrintLook>): number {
  return (
    a.firstSeen - b.firstSeen ||
    a.lastSeen - b.lastSeen ||
    (canonical(a.sighting) < canonical(b.sighting) ? -1 : 1)
  );
}

/** When a message with an id was first told of, by this device's clock. */
function firstSeenById(seen: readonly Seen[]): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>();
  for (const { sighting, firstSeen } of seen) {
    const id = sighting.kind === 'message' ? sighting.messageId : null;
    if (id !== null) first.set(id, Math.min(firstSeen, first.get(id) ?? firstSeen));
  }
  return first;
}

interface Around {
  readonly own: OwnAddresses;
  readonly latest: Seen<WholeLook> | null;
  readonly known: ReadonlyMap<string, Instant>;
}

function afterLook(walk: Walk, look: Seen<PrintLook>, { own, latest, known }: Around): Walk {
  const { sighting, firstSeen, lastSeen } = look;
  const lines = sighting.messages.map(
    (printed): PrintedLine => ({
      printed,
      direction: own.has(printed.from.address) ? 'out' : 'in',
    }),
  );
  const wasThere = (message: Message, slack: number): boolean =>
    middleOf(message.sentAt) <= firstSeen + slack ||
    (message.id !== null && (known.get(message.id) ?? firstSeen + 1) <= firstSeen);
  const candidates = walk.messages.filter((message) => wasThere(message, CLOCKS_DIFFER));
  const surely = candidates.filter((message) => wasThere(message, -CLOCKS_DIFFER));
  const matches = matchLines(lines, { candidates, surely, before: walk.shown });
  const kept = walk.messages.filter(
    (message) => matches.includes(message) || !isOverdue(message, firstSeen),
  );
  const all = addNewLines(lines, matches, { kept, surely, firstSeen });
  const counts = (message: Message): boolean =>
    kept.includes(message) || !isOutdated(message, lastSeen, latest);
  return joined(walk, look, lines, { ...all, messages: all.messages.filter(counts) });
}

/** A press of Send that a page should have shown by then. */
function isOverdue(message: Message, firstSeen: Instant): boolean {
  return isPress(message) && message.sentAt.until < firstSeen;
}

/** The messages after a look, with what it says of each. */
function joined(
  walk: Walk,
  { lastSeen }: Seen<PrintLook>,
  lines: readonly PrintedLine[],
  { messages, shown }: ReturnType<typeof addNewLines>,
): Walk {
  const told = new Map(
    shown.flatMap((message, index) => {
      const line = lines[index];
      return line ? [[message, withLine(message, line)] as const] : [];
    }),
  );
  const as = (message: Message): Message => told.get(message) ?? message;
  const newest = messages.at(-1);
  const before = newest === walk.messages.at(-1) ? walk.newestShownAt : null;
  const isShownLast = newest !== undefined && newest === shown.at(-1);
  return {
    messages: messages.map(as),
    newestShownAt: isShownLast ? Math.max(lastSeen, before ?? 0) : before,
    shown: shown.map((message) => (messages.includes(message) ? as(message) : null)),
  };
}

function middleOf({ from, until }: Interval): Instant {
  return (from + until) / 2;
}
