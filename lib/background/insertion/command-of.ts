import { splitThreadKey } from '../../domain/addressing';
import type { InsertCommand } from '../../messages/messages';
import type { RadiostilteDatabase } from '../../store/database';
import type { CommandRow } from '../../store/rows';
import { addresseeOf } from '../known-names';

/** A stored command in the form a tab is told it. */
export async function commandOf(db: RadiostilteDatabase, row: CommandRow): Promise<InsertCommand> {
  const { account, threadId } = splitThreadKey(row.thread);
  const { id, step, address, expires } = row;
  const to = await addresseeOf(db, account, address);
  return { id, account, threadId, step, to, expires };
}
