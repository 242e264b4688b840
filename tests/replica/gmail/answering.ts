import type { MailPerson } from '../mail-message';
import type { ComposeKind } from './stored-mail';
import type { MessageData } from './wire';

export interface AnswerRecipients {
  readonly from: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
}

export interface AnswerRules {
  isOwn(email: string): boolean;
  /** The account's own address. */
  readonly ownEmail: string;
  /** Whom Reply addresses where the answered message is the owner's. */
  readonly replyToOwn: 'other' | 'self';
}

/** Whom an answer to this message goes to, as Gmail fills it in. */
export function answerRecipients(
  message: MessageData,
  kind: ComposeKind,
  rules: AnswerRules,
): AnswerRecipients {
  const from = fromAddress(message, rules);
  if (kind === 'forward' || kind === 'new') return { from, to: [], cc: [] };
  if (kind === 'reply') return { from, to: replyTo(message, rules), cc: [] };
  const notOwn = (person: MailPerson) => !rules.isOwn(person.email);
  const to = message.own
    ? message.to
    : [
        ...sender(message),
        ...message.to.filter((p) => notOwn(p) && p.email !== message.from.email),
      ];
  return { from, to, cc: message.cc.filter(notOwn) };
}

export function answerSubject(subject: string, kind: ComposeKind): string {
  if (kind === 'forward') return /^fwd?:/i.test(subject) ? subject : `Fwd: ${subject}`;
  return /^(re|aw|sv):/i.test(subject) ? subject : `Re: ${subject}`;
}

function replyTo(message: MessageData, rules: AnswerRules): readonly MailPerson[] {
  if (!message.own) return sender(message);
  return rules.replyToOwn === 'self' ? [message.from] : message.to;
}

function sender(message: MessageData): MailPerson[] {
  const written = /<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(message.replyTo ?? '')?.[1];
  return written ? [{ name: message.from.name, email: written }] : [message.from];
}

/** The owner's address the other side wrote to, or the one the owner wrote from. */
function fromAddress(message: MessageData, rules: AnswerRules): string {
  if (message.own) return message.from.email;
  const addressed = [...message.to, ...message.cc].find((person) => rules.isOwn(person.email));
  return addressed?.email ?? rules.ownEmail;
}
