/**
 * The clocks of one mailbox, as two computers found them (adr 9). What each has seen names them by
 * their place in its own list.
 */
import type { MailboxClock } from '../mailbox-clock';
import { canonical } from '../sighting-key';

export interface MergedClocks {
  readonly clocks: readonly MailboxClock[];
  /** For each clock of the other list its place in the merged one. */
  readonly places: readonly number[];
}

/**
 * The mailbox itself has one clock, so an assumption gives way to what was proven in its place. A clock
 * that both know is one; one that only the other knows comes before the one that runs here.
 */
export function mergeClocks(
  here: readonly MailboxClock[],
  there: readonly MailboxClock[],
): MergedClocks {
  return there.reduce<MergedClocks>(withClock, { clocks: here, places: [] });
}

function withClock({ clocks, places }: MergedClocks, theirs: MailboxClock): MergedClocks {
  const at = clocks.findIndex((one) => one.zone === theirs.zone && one.ahead === theirs.ahead);
  const ours = clocks[at];
  if (ours !== undefined) {
    const proven = ours.proven || theirs.proven;
    return { clocks: clocks.with(at, { ...ours, proven }), places: [...places, at] };
  }
  const place = places.length;
  const inPlace = clocks[place];
  if (inPlace === undefined) {
    return { clocks: [...clocks, theirs], places: [...places, clocks.length] };
  }
  if (inPlace.proven && theirs.proven) return beforeRunning(clocks, places, theirs);
  return { clocks: clocks.with(place, surer(inPlace, theirs)), places: [...places, place] };
}

/** Where nothing is proven, both computers must guess alike. */
function surer(a: MailboxClock, b: MailboxClock): MailboxClock {
  if (a.proven !== b.proven) return a.proven ? a : b;
  return canonical(a) > canonical(b) ? a : b;
}

function beforeRunning(
  clocks: readonly MailboxClock[],
  places: readonly number[],
  theirs: MailboxClock,
): MergedClocks {
  return { clocks: [...clocks, theirs, ...clocks.slice(-1)], places: [...places, clocks.length] };
}
