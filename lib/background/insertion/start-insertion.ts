import { SECOND } from '../../domain/instant';
import type { ThreadKey } from '../../domain/sighting';
import type { TextId } from '../../domain/step';
import type { Answers } from '../../messages/messages';
import type { CommandRow } from '../../store/rows';
import type { Context } from '../context';
import { deliver } from './deliver';
import { setInsertionAlarm } from './insertion-alarm';

/** A command that was not carried out by then is dropped, and said (DESIGN section 6). */
const LIFETIME = 60 * SECOND;

/**
 * Starts putting a text into the reply box of a thread. Asked again while it is under way, it goes
 * on with the same command, so that a worker that died in between does nothing twice.
 */
export async function startInsertion(
  context: Context,
  thread: ThreadKey,
  step: TextId,
): Promise<Answers['insert']> {
  const { db, now } = context;
  const row = await db.threads.get(thread);
  if (!row || row.client === null || row.silence.turn !== 'theirs') {
    return { accepted: false, why: 'not-their-turn' };
  }
  const { client } = row;
  const command = await db.transaction('rw', db.commands, async () => {
    const known = await db.commands
      .where('thread')
      .equals(thread)
      .filter((one) => one.state === 'waiting' && one.step === step && one.expires > now)
      .first();
    if (known) return known;
    const fresh: CommandRow = {
      id: crypto.randomUUID(),
      thread,
      step,
      address: client,
      expires: now + LIFETIME,
      state: 'waiting',
      tabId: null,
    };
    await db.commands.put(fresh);
    return fresh;
  });
  await setInsertionAlarm();
  await deliver(context, command);
  return { accepted: true };
}
