import { withLook } from '../../domain/catch-up/catch-up';
import type { Instant } from '../../domain/instant';
import type { ListReading } from '../../webmail/port';
import type { Context } from '../context';

/** How a look at a list was taken. */
interface Taken {
  /** Only the tab that reads back brings it further; the user may look anywhere in any other. */
  readonly tabId: number | null;
  /** Nothing is missing between its rows. */
  readonly covered: boolean;
  /** Turns a time of the reading into an instant. */
  real(at: Instant): Instant;
}

/** What a look at a list means for the catch-up of its mailbox that runs. */
export async function keepLook(
  { db }: Context,
  { account, list, part, page, rows, pinned, empty }: ListReading,
  { tabId, covered, real }: Taken,
): Promise<void> {
  if (list === 'other') return;
  const times = rows.slice(pinned).map(({ messageAt }) => real(messageAt.until - 1));
  const oldest = empty ? 0 : times.length === 0 ? null : Math.min(...times);
  await db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    if (row?.state !== 'running' || row.tabId !== tabId) return;
    await db.catchUps.put({
      ...row,
      ...withLook(row, { list, part, page, oldest, covered, times }),
    });
  });
}
