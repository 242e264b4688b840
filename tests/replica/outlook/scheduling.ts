import { conversationFor, saveDraft } from './drafting';
import type { Mailbox } from './mailbox';
import { type Sending, sendCompose } from './sending';
import type { ComposeData } from './wire';

const DAY_MS = 86_400_000;

/** Leaves a mail among the drafts that is sent a day later. */
export function scheduleCompose(mailbox: Mailbox, compose: ComposeData, now: number): void {
  saveDraft(mailbox, compose, now);
  const { draft } = conversationFor(mailbox, compose);
  if (draft) draft.sendAt = now + DAY_MS;
}

/** Sends what has fallen due. The user's own press was the one that scheduled it. */
export function sendScheduled(mailbox: Mailbox, sendings: Sending[], now: number): void {
  for (const { convId, draft } of [...mailbox.conversations.values()]) {
    if (!draft || draft.sendAt === null || draft.sendAt > now) continue;
    const compose = { ...draft, convId, trusted: true };
    sendings.push(sendCompose(mailbox, compose, sendings.length + 1, draft.sendAt));
  }
}
