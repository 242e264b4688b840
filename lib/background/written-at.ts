import type { Instant, Interval } from '../domain/instant';
import { type MailboxClock, realInterval } from '../domain/mailbox-clock';

/** When a mail was written and on whose calendar: dates named in it are read from there. */
export type WrittenAt = (shown: Interval | null) => {
  readonly sentAt?: Instant;
  readonly zone: string;
};

/** @param clock of the mailbox, where the page shows times in a zone of its own */
export function writtenAt(clock: MailboxClock | undefined, zone: string): WrittenAt {
  return (shown) => {
    if (shown === null) return { zone };
    const { from } = clock ? realInterval(shown, clock) : shown;
    return { sentAt: from, zone };
  };
}
