import { splitThreadKey } from '../../domain/addressing';
import { DAY } from '../../domain/instant';
import type { InsertCommand, InsertResult } from '../../messages/messages';
import type { CommandRow } from '../../store/rows';
import type { Context } from '../context';
import { commandOf } from './command-of';
import { deliver } from './deliver';

/**
 * The tab that has a command said how it ended. A command whose tab asked the user something stays
 * open, as long as it takes; of one that expired only an insertion is still news.
 */
export async function finishInsertion(
  { db }: Context,
  commandId: string,
  result: InsertResult,
  tabId: number | null,
): Promise<void> {
  const state = result.ok ? 'done' : result.why;
  await db.commands
    .where('id')
    .equals(commandId)
    .filter((row) => isForTab(row, tabId) && (isOpen(row) || (result.ok && isExpired(row))))
    .modify({ state });
}

function isOpen({ state }: CommandRow): boolean {
  return state === 'waiting' || state === 'asked';
}

function isExpired({ state }: CommandRow): boolean {
  return state === 'expired';
}

/** A worker that starts anew carries on what was under way, and drops what is too old. */
export async function resumeInsertions(context: Context): Promise<void> {
  const { db, now } = context;
  await db.commands.filter(({ expires }) => expires < now - DAY).delete();
  const waiting = await db.commands.filter(({ state }) => state === 'waiting').toArray();
  for (const row of waiting) {
    if (row.expires < now) await db.commands.update(row.id, { state: 'expired' });
    else await deliver(context, row);
  }
}

/** The command that waits for a tab of this account that has just come up. */
export async function commandFor(
  { db, now }: Context,
  account: string,
  tabId: number | null,
): Promise<InsertCommand | null> {
  const waiting = await db.commands
    .filter((row) => row.state === 'waiting' && row.expires > now && isForTab(row, tabId))
    .toArray();
  const mine = waiting.find(({ thread }) => splitThreadKey(thread).account === account);
  return mine ? commandOf(db, mine) : null;
}

/** A tab opened for the command, or one that came up while none could be found. */
function isForTab(row: CommandRow, tabId: number | null): boolean {
  return row.tabId === null || row.tabId === tabId;
}
