import type { Answers } from '../../messages/messages';
import type { Provider, ThreadReading } from '../../webmail/port';
import type { Context } from '../context';
import { sawThread } from '../looks';
import { propose } from '../propose';

/**
 * The thread was opened for a command and read again: if they answered meanwhile, nothing is
 * inserted (promise 1).
 */
export async function lookBeforeInsert(
  context: Context,
  commandId: string,
  provider: Provider,
  reading: ThreadReading,
): Promise<Answers['look-before-insert']> {
  await sawThread(context, provider, reading);
  const { db, now } = context;
  const command = await db.commands.get(commandId);
  if (command?.state !== 'waiting' || command.expires < now) {
    return { go: false, why: 'expired' };
  }
  const row = await db.threads.get(command.thread);
  if (row?.silence.turn === 'mine') return { go: false, why: 'answered-meanwhile' };
  if (row?.silence.turn !== 'theirs') return { go: false, why: 'not-their-turn' };
  const proposal = await propose(context, command.thread, command.step);
  return proposal ? { go: true, proposal } : { go: false, why: 'not-their-turn' };
}
