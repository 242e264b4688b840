import type { DecisionRow } from '../rows';

/** Notes can be asked for by the thread they belong to. */
export function withThread(row: DecisionRow): DecisionRow {
  if (row.field !== 'note' || row.value === null || row.value.thread === null) return row;
  return { ...row, thread: row.value.thread };
}
