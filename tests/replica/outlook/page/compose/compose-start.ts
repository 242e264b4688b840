import type { MailPerson } from '../../../mail-message';
import type { ComposeKind, ConversationData, DraftData, MessageData } from '../../wire';
import type { PaneContext } from '../pane/pane-context';
import { answerRecipients, answerSubject } from './answer-rules';
import { bodyOfAnswer, bodyOfNewMail } from './first-body';

/** All that a compose box begins with. */
export interface ComposeStart {
  readonly composeId: string;
  readonly kind: ComposeKind;
  /** Null for a new mail, and for a window that only knows its draft. */
  readonly convId: string | null;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly html: string;
}

export function answerStart(
  conversation: ConversationData,
  message: MessageData,
  kind: 'reply' | 'reply-all',
  context: PaneContext,
): ComposeStart {
  return {
    composeId: crypto.randomUUID(),
    kind,
    convId: conversation.convId,
    ...answerRecipients(message, kind, context.config.switches.replyToOwn),
    bcc: [],
    subject: answerSubject(message.subject),
    html: bodyOfAnswer(message, context),
  };
}

export function draftStart(convId: string | null, draft: DraftData): ComposeStart {
  const { composeId, kind, to, cc, bcc, subject, html } = draft;
  return { composeId, kind, convId, to, cc, bcc, subject, html };
}

export function newStart(context: PaneContext): ComposeStart {
  return {
    composeId: crypto.randomUUID(),
    kind: 'new',
    convId: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: bodyOfNewMail(context),
  };
}
