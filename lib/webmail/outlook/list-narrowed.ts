import type { ListReading } from '../port';

/** So many rows gone at once are no mail that was put away one by one. */
const TOO_MANY = 3;

/**
 * Notices that a list shows a part of its rows only. A filter (unread mail, flagged mail) changes
 * neither address nor any mark that is known (facts/outlook.md 1); but rows that stood at the top
 * before are missing all at once. Until they are back, or another list was shown, it is not whole.
 */
export interface NarrowedLists {
  /** @param key names the list that is shown */
  isNarrowed(key: string, reading: ListReading): boolean;
}

export function createNarrowedLists(): NarrowedLists {
  let last: { readonly key: string; readonly whole: ListReading } | null = null;

  return {
    isNarrowed(key, reading) {
      if (last?.key === key && missing(last.whole, reading) >= TOO_MANY) return true;
      if (last?.key !== key || reading.page === 1) last = { key, whole: reading };
      return false;
    },
  };
}

/** Rows of the look before that the new one must still show, being no older than its last. */
function missing(before: ListReading, now: ListReading): number {
  if (before.page !== 1 || now.page !== 1) return 0;
  const shown = new Set(now.rows.map(({ threadId }) => threadId));
  const reaches = now.empty ? 0 : Math.min(...now.rows.map(({ messageAt }) => messageAt.from));
  return before.rows.filter(
    ({ threadId, messageAt }) => messageAt.from >= reaches && !shown.has(threadId),
  ).length;
}
