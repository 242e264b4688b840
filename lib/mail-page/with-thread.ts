import { ask } from '../messages/client';
import type { OpenBox, WebmailReader } from '../webmail/port';
import { waitFor } from '../webmail/wait';

const RECIPIENTS_WITHIN_MS = 3_000;

/**
 * The same box, knowing its thread. A reply in a window of its own does not tell which mail it
 * answers; its subject and recipients may fit one silent thread, and then it is that one's.
 */
export async function withThread(
  box: OpenBox,
  webmail: WebmailReader,
  signal: AbortSignal,
): Promise<OpenBox> {
  const account = webmail.account();
  if (account === null || box.threadId() !== null || !box.answers()) return box;
  await waitFor(() => box.recipients().to[0] ?? null, RECIPIENTS_WITHIN_MS, signal);
  const { to } = box.recipients();
  const answer = await ask({ type: 'thread-of-reply', account, subject: box.subject(), to });
  const threadId = answer.ok ? answer.value.threadId : null;
  return threadId === null ? box : { ...box, threadId: () => threadId };
}
