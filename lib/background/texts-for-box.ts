import { threadKey } from '../domain/addressing';
import type { ComposeAnswers, ComposeMessage } from '../messages/compose-messages';
import type { Context } from './context';
import { newMailTexts } from './proposals/new-mail-texts';
import { threadOfReply } from './thread-of-reply';
import { threadStanding } from './thread-standing';

/**
 * Texts for what is written in a compose box: those of its thread while somebody is waited for there,
 * or those a new mail to one known person can begin with. A reply in a window of its own does not tell
 * which mail it answers; its subject and recipients may fit one silent thread, and then it is that
 * one's.
 */
export async function textsForBox(
  context: Context,
  { account, threadId, answers, subject, to }: Extract<ComposeMessage, { type: 'texts-for-box' }>,
): Promise<ComposeAnswers['texts-for-box']> {
  const thread =
    threadId ?? (answers ? await threadOfReply(context, { account, subject, to }) : null);
  if (thread === null) {
    return { threadId: null, texts: answers ? null : await newMailTexts(context, account, to) };
  }
  const standing = await threadStanding(context, threadKey(account, thread));
  return { threadId: thread, texts: standing?.steps ?? [] };
}
