import type { VerdictKind } from './verdict';

/** What the user's corrections taught of a sender: somebody writes there, or a machine does. */
export type LearntSender = 'person' | 'machine';

/** One correction: what a mail was taken for, and what the user said it is. */
export interface Correction {
  readonly instead: VerdictKind;
  readonly value: VerdictKind;
}

/** One slip may be the mail's; a second one is the sender's habit. */
const ENOUGH_TO_SILENCE = 2;

const AUTOMATIC: ReadonlySet<VerdictKind> = new Set(['auto-reply', 'receipt', 'list-mail']);

/** An automatic reply comes out of a person's mailbox: their next mail may be their answer. */
const BY_MACHINE: ReadonlySet<VerdictKind> = new Set(['receipt', 'list-mail']);

/**
 * What to learn of a sender from corrections of their mails; null: nothing. That a person writes
 * there is believed at once, for mail of theirs must not be passed over; that a machine does only
 * after two mails, and never against the former.
 */
export function learntSender(corrections: readonly Correction[]): LearntSender | null {
  if (corrections.some(isByPerson)) return 'person';
  const automatic = corrections.filter(
    ({ instead, value }) => instead === 'answer' && BY_MACHINE.has(value),
  );
  return automatic.length >= ENOUGH_TO_SILENCE ? 'machine' : null;
}

function isByPerson({ instead, value }: Correction): boolean {
  return instead === 'list-mail' && !AUTOMATIC.has(value);
}
