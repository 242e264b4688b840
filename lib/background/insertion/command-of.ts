import { splitThreadKey } from '../../domain/addressing';
import type { InsertCommand } from '../../messages/messages';
import type { CommandRow } from '../../store/rows';

/** A stored command in the form a tab is told it. */
export function commandOf(row: CommandRow): InsertCommand {
  const { account, threadId } = splitThreadKey(row.thread);
  const { id, step, address, expires } = row;
  return { id, account, threadId, step, address, expires };
}
