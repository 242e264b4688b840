import { splitQuote } from '../../../quoted-text';
import { answerRecipients, answerSubject } from '../../answering';
import { dayInWords, timeOfDay } from '../../shown-dates';
import type { ComposeKind } from '../../stored-mail';
import type { DraftData, MessageData, ThreadData } from '../../wire';
import { config, isOwn, words } from '../config';
import type { ComposeStart, Quote } from './compose-start';

/** A reply, a reply to all or a forward of one message. */
export function answerStart(
  thread: ThreadData,
  message: MessageData,
  kind: ComposeKind,
): ComposeStart {
  const rules = { isOwn, ownEmail: config.owner.email, replyToOwn: config.switches.replyToOwn };
  return {
    composeId: crypto.randomUUID(),
    kind,
    thread,
    answers: message,
    ...answerRecipients(message, kind, rules),
    bcc: [],
    subject: answerSubject(thread.subject, kind),
    text: '',
    draftId: null,
    quote: quoteOf(message),
  };
}

/** A draft that was saved before, in this tab or another. */
export function draftStart(thread: ThreadData, draft: DraftData): ComposeStart {
  const answers = thread.messages.find((message) => message.legacyId === draft.answers) ?? null;
  const { composeId, kind, from, to, cc, bcc, subject, text } = draft;
  const quote = answers ? quoteOf(answers) : null;
  return {
    composeId,
    kind,
    thread,
    answers,
    from,
    to,
    cc,
    bcc,
    subject,
    text,
    draftId: draft.id,
    quote,
  };
}

export function newStart(): ComposeStart {
  return {
    composeId: crypto.randomUUID(),
    kind: 'new',
    thread: null,
    answers: null,
    from: config.owner.email,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    text: '',
    draftId: null,
    quote: null,
  };
}

function quoteOf(message: MessageData): Quote {
  const { language } = config.switches;
  const { name, email } = message.from;
  const day = dayInWords(message.at, language);
  const attribution = words.wrote(day, timeOfDay(message.at, language), `${name} <${email}>`);
  const { own, quoted } = splitQuote(message.text);
  const older =
    quoted === ''
      ? ''
      : `\n\n${quoted
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}`;
  return { attribution, text: own.trimEnd() + older };
}
