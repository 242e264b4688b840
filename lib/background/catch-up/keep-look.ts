import { withLook } from '../../domain/catch-up/catch-up';
import type { Instant } from '../../domain/instant';
import type { ListReading } from '../../webmail/port';
import type { Context } from '../context';

/**
 * What a look at a list means for the catch-up of its mailbox that runs.
 *
 * @param covered whether nothing is missing between its rows
 * @param real turns a time of the reading into an instant
 */
export async function keepLook(
  { db }: Context,
  { account, list, part, page, rows, pinned, empty }: ListReading,
  covered: boolean,
  real: (at: Instant) => Instant,
): Promise<void> {
  if (list === 'other') return;
  const times = rows.slice(pinned).map(({ messageAt }) => real(messageAt.until - 1));
  const oldest = empty ? 0 : times.length === 0 ? null : Math.min(...times);
  await db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    if (row?.state !== 'running') return;
    await db.catchUps.put({
      ...row,
      ...withLook(row, { list, part, page, oldest, covered, times }),
    });
  });
}
