import { HOUR, type Instant, MINUTE } from '../domain/instant';
import { hexOfDecimal, timeOfLegacyId } from '../webmail/gmail/legacy-id';
import { decimalIn } from './envelope';
import type { FileMail } from './file-mail';

const DECIMAL = /^\d{15,20}$/;

/** A sender's clock may be wrong by this, and a mail may be on its way for so long. */
const BEFORE_DATE = 5 * MINUTE;
const AFTER_DATE = HOUR;
/** The server's own clocks, to the second. */
const AROUND_RECEIVED = 5 * MINUTE;

/**
 * Gmail's names for the thread and the message, as the page has them. The number in the envelope is
 * believed to be the message only where the moment it holds agrees with the mail's own: a mail that
 * was brought into Gmail later has another (facts/gmail.md section 6).
 */
export function gmailNamesOf(
  thread: string | null,
  envelope: string,
  moments: Pick<FileMail, 'date' | 'received'>,
): FileMail['gmail'] {
  if (thread === null || !DECIMAL.test(thread)) return null;
  const decimal = decimalIn(envelope);
  const id = decimal === null ? null : hexOfDecimal(decimal);
  return {
    threadId: hexOfDecimal(thread),
    messageId: id !== null && agrees(timeOfLegacyId(id), moments) ? id : null,
  };
}

function agrees(at: Instant, { date, received }: Pick<FileMail, 'date' | 'received'>): boolean {
  if (at >= date - BEFORE_DATE && at <= date + AFTER_DATE) return true;
  return received !== null && Math.abs(at - received) <= AROUND_RECEIVED;
}
