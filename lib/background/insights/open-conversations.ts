import { DAY, type Instant } from '../../domain/instant';
import type { ThreadRow } from '../../store/rows';

/** A conversation without a word for longer is not open any more. */
const OPEN_FOR = 90 * DAY;

/** In how many threads of one client something goes on. */
export function openConversations(
  rows: readonly ThreadRow[],
  address: string,
  now: Instant,
): number {
  return rows.filter((row) => row.client === address && isOpen(row, now)).length;
}

function isOpen({ silence, newestAt }: ThreadRow, now: Instant): boolean {
  const isGoing = silence.turn === 'theirs' || silence.turn === 'mine';
  return isGoing && newestAt !== null && newestAt > now - OPEN_FOR;
}
