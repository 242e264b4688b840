import { ask } from '../messages/client';
import type { ComposeAnswers } from '../messages/compose-messages';
import type { OpenBox } from '../webmail/port';

/** A mail that answers none. */
export function isNewMail(box: OpenBox): boolean {
  return box.threadId() === null && !box.answers();
}

/** Texts for what is written in a box, and of which thread it is. */
export async function textsFor(
  box: OpenBox,
  account: string,
): Promise<ComposeAnswers['texts-for-box']> {
  const threadId = box.threadId();
  const answers = box.answers();
  const to = threadId === null ? [...box.recipients().to] : [];
  if (threadId === null && (answers ? to.length === 0 : to.length !== 1)) {
    return { threadId, texts: answers ? null : [] };
  }
  const subject = box.subject();
  const answer = await ask({ type: 'texts-for-box', account, threadId, answers, subject, to });
  return answer.ok ? answer.value : { threadId, texts: [] };
}

/** Whom a mail goes to, to see whether that changed; '' where its thread is known. */
export function recipientsKey(box: OpenBox): string {
  if (box.threadId() !== null) return '';
  return box
    .recipients()
    .to.map(({ address, name }) => address || name)
    .join(' ');
}
