import { DAY, type Instant } from '../instant';
import type { Note } from './note';

/** After so many weeks without a talk one is proposed (facts/mission-rows.md S3-02, S4-01). */
const LONG = 8;
const WEEK = 7 * DAY;

/**
 * For how many weeks there has been mail and no talk; null while that is not long. Told only where the
 * user logs talks with this person: who never does may well talk every day. A meeting that was missed
 * was no talk.
 */
export function weeksOfMailOnly(
  notes: readonly Note[],
  mailAt: Instant | null,
  now: Instant,
): number | null {
  const talks = notes.flatMap(({ kind, channel, outcome, at }) =>
    kind === 'contact' && outcome === 'answer' && (channel === 'call' || channel === 'meeting')
      ? (at ?? [])
      : [],
  );
  const logs = talks.length > 0 || notes.some(({ kind }) => kind === 'missed-meeting');
  if (!logs || mailAt === null || now - mailAt > LONG * WEEK) return null;
  const missed = notes.flatMap(({ kind, date }) =>
    kind === 'missed-meeting' && date !== null ? Date.parse(date) : [],
  );
  const since = talks.length > 0 ? Math.max(...talks) : Math.min(...missed);
  const weeks = Math.floor((now - since) / WEEK);
  return weeks >= LONG && Number.isFinite(weeks) ? weeks : null;
}
