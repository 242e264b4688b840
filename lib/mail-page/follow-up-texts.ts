import { ask } from '../messages/client';
import type { OfferedText } from '../messages/messages';
import type { OpenBox } from '../webmail/port';

/** A mail that answers none. */
export function isNewMail(box: OpenBox): boolean {
  return box.threadId() === null && !box.answers();
}

/**
 * Texts for what is written in a box: those of its thread while somebody is waited for there, or those
 * a new mail to one known person can begin with. Null where the box tells neither.
 */
export async function textsFor(
  box: OpenBox,
  account: string,
): Promise<readonly OfferedText[] | null> {
  const threadId = box.threadId();
  if (threadId !== null) {
    const answer = await ask({ type: 'thread-standing', account, threadId });
    return answer.ok ? (answer.value.standing?.steps ?? []) : [];
  }
  if (!isNewMail(box)) return null;
  const { to } = box.recipients();
  if (to.length !== 1) return [];
  const answer = await ask({ type: 'texts-of-new-mail', account, to: [...to] });
  return answer.ok ? answer.value.texts : [];
}

/** Whom a new mail goes to, to see whether that changed; '' for a reply. */
export function recipientsKey(box: OpenBox): string {
  if (!isNewMail(box)) return '';
  return box
    .recipients()
    .to.map(({ address, name }) => address || name)
    .join(' ');
}
