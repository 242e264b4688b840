import type { RadiostilteDatabase } from '../database';
import type { ThreadRow } from '../rows';

const PAGE = 500;

/**
 * Looks at every thread, some at a time, so that the page stays alive with many of them.
 * @param onProgress share of them that was looked at, 0 to 1
 */
export async function scanThreads(
  db: RadiostilteDatabase,
  onRow: (row: ThreadRow) => void,
  onProgress: (share: number) => void,
): Promise<void> {
  const all = await db.threads.count();
  let last = '';
  for (let seen = 0; seen < all; seen += PAGE) {
    const rows = await db.threads.where('key').above(last).limit(PAGE).toArray();
    if (rows.length === 0) return;
    rows.forEach(onRow);
    last = rows.at(-1)?.key ?? last;
    onProgress(Math.min(1, (seen + PAGE) / all));
  }
}
