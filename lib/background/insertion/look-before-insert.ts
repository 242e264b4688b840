import type { Answers, WorkerMessage } from '../../messages/messages';
import { clockOf } from '../../settings/clock-of';
import { isConfirmedLately } from '../../store/due-threads';
import type { CommandRow, ThreadRow } from '../../store/rows';
import type { Context } from '../context';
import { sawThread } from '../looks';
import { propose } from '../proposals/propose';
import { placeOfThread } from '../proposals/text-place';

type Look = Extract<WorkerMessage, { type: 'look-before-insert' }>;

/**
 * The thread was opened for a command and read again: if they answered meanwhile, nothing is
 * inserted (promise 1). Only one tab may go: two could both have heard of the command.
 */
export async function lookBeforeInsert(
  context: Context,
  { commandId, provider, reading }: Pick<Look, 'commandId' | 'provider' | 'reading'>,
  tabId: number | null,
): Promise<Answers['look-before-insert']> {
  await sawThread(context, provider, reading);
  const command = await claim(context, commandId, tabId);
  if (!command) return { go: false, why: 'expired' };
  const row = await context.db.threads.get(command.thread);
  if (row?.silence.turn === 'mine') return { go: false, why: 'answered-meanwhile' };
  if (row?.silence.turn !== 'theirs') return { go: false, why: 'not-their-turn' };
  if (!reading.whole && !(await isKnownElsewhere(context, row))) {
    return { go: false, why: 'not-seen' };
  }
  const proposal = await propose(context, await placeOfThread(context.db, row), {
    step: command.step,
    form: null,
    length: null,
    given: {},
  });
  return proposal ? { go: true, proposal } : { go: false, why: 'not-their-turn' };
}

/** A page that shows single messages cannot say that none came since: the lists must. */
function isKnownElsewhere({ db, now, settings }: Context, row: ThreadRow): Promise<boolean> {
  return isConfirmedLately(db, row, now, clockOf(settings));
}

/** The command, if it still waits and is this tab's, or becomes it now; asked again, the same. */
function claim(
  { db, now }: Context,
  commandId: string,
  tabId: number | null,
): Promise<CommandRow | null> {
  return db.transaction('rw', db.commands, async () => {
    const row = await db.commands.get(commandId);
    if (tabId === null || row?.state !== 'waiting' || row.expires < now) return null;
    if (row.tabId === null) await db.commands.update(commandId, { tabId });
    else if (row.tabId !== tabId) return null;
    return row;
  });
}
