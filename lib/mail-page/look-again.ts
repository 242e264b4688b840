import { isAmong } from '../domain/addressee';
import { ask } from '../messages/client';
import type { InsertFailure } from '../messages/messages';
import type { OpenBox, ThreadReading, WebmailReader } from '../webmail/port';
import { waitFor } from '../webmail/wait';

/** What has just come is understood within this time. */
const UNDERSTOOD_WITHIN_MS = 2_000;

/**
 * Before a text goes into a box that the user opened: they may have answered since the button was
 * shown, and the mail may be meant for somebody else (promise 1, DESIGN section 6).
 * @returns why nothing may be inserted; `refused` where the worker could not be asked; null: go
 */
export async function lookAgain(
  box: OpenBox,
  webmail: WebmailReader,
): Promise<InsertFailure | 'refused' | null> {
  const account = webmail.account();
  const threadId = box.threadId();
  if (account === null || threadId === null) return 'thread-not-found';
  const { provider } = webmail;
  const reading = await readOpen(webmail, threadId);
  const isSeen = reading?.threadId === threadId && reading.whole;
  if (reading?.threadId === threadId) {
    const seen = await ask({ type: 'saw-thread', provider, reading });
    if (!seen.ok) return 'refused';
  }
  const answer = await ask({ type: 'thread-standing', account, threadId });
  if (!answer.ok) return 'refused';
  const { standing } = answer.value;
  if (standing?.turn === 'mine') return 'answered-meanwhile';
  if (standing?.turn !== 'theirs') return 'not-their-turn';
  if (!isSeen && !standing.confirmed) return 'not-seen';
  if (!box.isOpen() || box.threadId() !== threadId) return 'thread-not-found';
  const { to } = box.recipients();
  return standing.client && isAmong(to, standing.client) ? null : 'wrong-recipients';
}

/** What is open now. Where it is this thread, what has just come may not be understood yet. */
async function readOpen(webmail: WebmailReader, threadId: string): Promise<ThreadReading | null> {
  const reading = webmail.readThread();
  const route = webmail.route();
  if (reading || route.view !== 'thread' || route.threadId !== threadId) return reading;
  return waitFor(webmail.readThread, UNDERSTOOD_WITHIN_MS);
}
