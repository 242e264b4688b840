import type { MailPerson } from '../../../mail-message';
import type { ComposeKind, MessageData } from '../../wire';

export interface Addressed {
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
}

/** Whom an answer to this message goes to: a reply to oneself may stay with oneself (facts/outlook.md 10.8). */
export function answerRecipients(
  message: MessageData,
  kind: ComposeKind,
  replyToOwn: 'other' | 'self',
): Addressed {
  const { from, to, cc } = message;
  const originallyTo = from.own && (replyToOwn === 'other' || kind === 'reply-all');
  if (kind === 'reply') return { to: originallyTo ? to.map(bare) : [bare(from)], cc: [] };
  const others = uniqueOthers(originallyTo ? to : [from, ...to]);
  const named = new Set(others.map(({ email }) => email.toLowerCase()));
  return {
    to: others.length > 0 ? others : [bare(from)],
    cc: uniqueOthers(cc).filter(({ email }) => !named.has(email.toLowerCase())),
  };
}

export function answerSubject(subject: string): string {
  return /^(re|aw|sv|antw):/i.test(subject) ? subject : `Re: ${subject}`;
}

function uniqueOthers(people: MessageData['to']): MailPerson[] {
  const byAddress = new Map<string, MailPerson>();
  for (const person of people) {
    const key = person.email.toLowerCase();
    if (!person.own && !byAddress.has(key)) byAddress.set(key, bare(person));
  }
  return [...byAddress.values()];
}

function bare({ name, email }: MailPerson): MailPerson {
  return { name, email };
}
