import type { Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { ThreadKey } from '../domain/sighting';
import type { WorkingHours } from '../domain/working-hours';
import type { RadiostilteDatabase } from './database';
import type { DueThreads } from './due-threads';
import { inOrder, offerViews } from './offer-view';
import type { ThreadRow } from './rows';
import type { PopupView } from './views';

interface Wanted {
  readonly now: Instant;
  readonly hours: WorkingHours;
  /** So many of each list, and of each mailbox's own list. */
  readonly most: number;
  /** A thread that is wanted wherever it stands; null where none is. */
  readonly also: ThreadKey | null;
}

/** The beginning of each list of what is due: what stands beyond is only counted. */
export async function offerLists(
  db: RadiostilteDatabase,
  { counted, stale, unconfirmed }: DueThreads,
  { now, hours, most, also }: Wanted,
): Promise<Pick<PopupView, 'due' | 'stale' | 'unconfirmed' | 'beyond'>> {
  const wanted = [counted, stale, unconfirmed].map((rows) => {
    const all = inOrder(
      rows.filter((row) => isOffered(row, now)),
      now,
    );
    return firstOfEach(all, rows === stale ? ({ account }) => account : () => '', { most, also });
  });
  const [due, older, doubted] = await Promise.all(
    wanted.map(({ shown }) => offerViews(db, shown, now, hours)),
  );
  const [beyondDue, beyondStale, beyondDoubted] = wanted.map(({ beyond }) => beyond);
  return {
    due: due ?? [],
    stale: older ?? [],
    unconfirmed: doubted ?? [],
    beyond: {
      due: beyondDue?.[''] ?? 0,
      stale: beyondStale ?? {},
      unconfirmed: beyondDoubted?.[''] ?? 0,
    },
  };
}

function isOffered({ client, silence, plan }: ThreadRow, now: Instant): boolean {
  return client !== null && silence.since !== null && offerAt(plan, now) !== null;
}

function firstOfEach(
  rows: readonly ThreadRow[],
  listOf: (row: ThreadRow) => string,
  { most, also }: Pick<Wanted, 'most' | 'also'>,
): { readonly shown: readonly ThreadRow[]; readonly beyond: Readonly<Record<string, number>> } {
  const met = new Map<string, number>();
  const beyond: Record<string, number> = {};
  const shown = rows.filter((row) => {
    const list = listOf(row);
    const place = (met.get(list) ?? 0) + 1;
    met.set(list, place);
    if (place <= most || row.key === also) return true;
    beyond[list] = (beyond[list] ?? 0) + 1;
    return false;
  });
  return { shown, beyond };
}
