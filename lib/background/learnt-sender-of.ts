import { type LearntSender, learntSender } from '../domain/learnt-senders';
import type { RadiostilteDatabase } from '../store/database';
import { rowsUnder } from '../store/rows-under';

/**
 * What the user's corrections, in whatever threads, taught of somebody; null where nothing.
 * @param names as `namesFor` gives them
 */
export async function learntSenderOf(
  db: RadiostilteDatabase,
  names: readonly string[],
): Promise<LearntSender | null> {
  const rows = await rowsUnder(db.decisions, 'from', names);
  return learntSender(
    rows.flatMap((row) =>
      row.field === 'verdict' && row.value !== null && row.instead
        ? [{ instead: row.instead, value: row.value }]
        : [],
    ),
  );
}
