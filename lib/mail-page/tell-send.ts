import { isStep } from '../domain/step';
import { ask } from '../messages/client';
import type { SendEvent, Webmail } from '../webmail/port';
import type { InsertedTexts } from './inserted-texts';

/** Tells the worker that the user pressed Send, and which text of the playbook the mail carried. */
export async function tellSend(
  webmail: Webmail,
  texts: Pick<InsertedTexts, 'heldBy'>,
  event: SendEvent,
): Promise<void> {
  const account = webmail.account();
  if (account === null) return;
  const held = event.kind === 'sent' ? texts.heldBy(event.threadId, event.text) : null;
  const step = held !== null && isStep(held.step) ? held.step : null;
  const neededBy = held?.neededBy ?? null;
  const { provider } = webmail;
  await ask({ type: 'saw-send', provider, account, event, step, neededBy });
}
