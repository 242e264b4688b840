/**
 * The clock of a mailbox whose page shows wall-clock times in a zone of its own and does not say
 * which (facts/outlook.md 10.7). The browser's zone is assumed until the page proves another.
 */
import { CLOCKS_DIFFER, HOUR, type Instant, type Interval, MINUTE } from './instant';
import { momentsAtLocal } from './local-clock';
import type { Seen, Sighting } from './sighting';

export interface MailboxClock {
  /** IANA zone it was first taken for. */
  readonly zone: string;
  /** Minutes by which it turned out to be ahead of that zone. */
  readonly ahead: number;
  /** A mail that was sent has told it exactly. */
  readonly proven: boolean;
}

/** Zones are a multiple of this apart. */
const STEP = 15 * MINUTE;
/** Two zones are at most this far apart. */
const WIDEST = 26 * HOUR;
/** A mail that was sent shows the minute of the press, or the next ones. */
const SENT_WITHIN = 3 * MINUTE;

/** When that was; wider than shown in the hour that daylight saving repeats. */
export function realInterval(shown: Interval, { zone, ahead }: MailboxClock): Interval {
  const moments = momentsAtLocal(shown.from - ahead * MINUTE, zone);
  const width = shown.until - shown.from;
  return { from: moments[0], until: (moments[1] ?? moments[0]) + width };
}

/** Sightings in the clock of a mailbox, told in instants; all others as they are. */
export function inRealTime(
  seen: readonly Seen[],
  clocks: readonly MailboxClock[],
): readonly Seen[] {
  return seen.map((one) => ({ ...one, sighting: real(one.sighting, clocks) }));
}

function real(sighting: Sighting, clocks: readonly MailboxClock[]): Sighting {
  if (sighting.kind !== 'message' && sighting.kind !== 'whole-look') return sighting;
  const clock = sighting.clock === undefined ? undefined : clocks[sighting.clock];
  if (!clock) return sighting;
  const { clock: _, ...rest } = sighting;
  if (rest.kind === 'message') return { ...rest, sentAt: realInterval(rest.sentAt, clock) };
  const messages = rest.messages.map((message) => ({
    ...message,
    sentAt: realInterval(message.sentAt, clock),
  }));
  return { ...rest, messages };
}

/**
 * No message comes from the future: how far a clock that is not proven must at least be ahead. Null
 * where it fits, and where no zone is that far away: then the message is misdated.
 */
export function aheadAtLeast(newest: Interval, clock: MailboxClock, now: Instant): number | null {
  const over = realInterval(newest, clock).from - CLOCKS_DIFFER - now;
  if (over <= 0 || clock.proven) return null;
  const ahead = clock.ahead + (Math.ceil(over / STEP) * STEP) / MINUTE;
  return ahead * MINUTE > WIDEST ? null : ahead;
}

/**
 * What the time shown of a mail that was just sent says of the clock; null where it cannot be that
 * mail.
 */
export function aheadBySend(
  shown: Interval,
  clock: MailboxClock,
  pressedAt: Instant,
): number | null {
  const apart = realInterval(shown, { ...clock, ahead: 0 }).from - pressedAt;
  const off = Math.round(apart / STEP) * STEP;
  if (Math.abs(apart - off) > SENT_WITHIN || Math.abs(off) > WIDEST) return null;
  return off === 0 ? 0 : off / MINUTE;
}

/**
 * Presses of Send are instants, and what the page shows is as far off as its clock. While that is not
 * proven, nobody knows whether a message that was seen after a press came after it: the press then
 * says nothing beside the page. What had been seen before is older than the press in any zone.
 */
export function withoutDoubtfulSends(
  seen: readonly Seen[],
  clocks: readonly MailboxClock[],
): readonly Seen[] {
  const running = clocks.at(-1);
  if (!running || running.proven) return seen;
  const shown = seen
    .filter(({ sighting }) => sighting.kind === 'message' && sighting.direction !== 'out')
    .map(({ firstSeen }) => firstSeen);
  const latest = Math.max(0, ...shown);
  return seen.filter(({ sighting, firstSeen }) => sighting.kind !== 'send' || firstSeen >= latest);
}

/**
 * The one amount by which all these times moved between two looks, in milliseconds: then it is the
 * zone that changed and not the mail. Null where they did not all move alike.
 *
 * @param enough so many must have moved
 */
export function commonShift(
  moved: readonly { readonly before: Instant; readonly after: Instant }[],
  enough: number,
): number | null {
  const [first] = moved;
  if (!first || moved.length < enough) return null;
  const shift = first.after - first.before;
  if (shift === 0 || shift % STEP !== 0 || Math.abs(shift) > WIDEST) return null;
  return moved.every(({ before, after }) => after - before === shift) ? shift : null;
}
