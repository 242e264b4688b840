import { withPhase } from '../phases/with-phase';
import type { Extent, Verdict } from '../verdict';
import { guessLanguage } from './language';
import { outgoingKind } from './outgoing-kind';
import { ownWords } from './own-words';
import { cutSignOff } from './sign-off';
import { JUDGEMENT_VERSION } from './version';

/** A mail of the user, as far as it was seen. */
export interface OutgoingMail {
  readonly subject: string;
  readonly text: string | null;
  readonly extent: Extent;
  readonly language: string | null;
  /** Names of the attached files, as far as they were seen. */
  readonly attachments?: readonly string[];
}

/** Whether a mail of the user expects an answer; in doubt it does. */
export function judgeOutgoing(mail: OutgoingMail): Verdict {
  const own = mail.text === null ? '' : cutSignOff(ownWords(mail.text).text);
  const language = mail.language ?? guessLanguage(own === '' ? mail.subject : own);
  const { kind, signs } = outgoingKind({ own, subject: mail.subject, language });
  const verdict: Verdict = {
    kind,
    signs,
    extent: mail.extent,
    version: JUDGEMENT_VERSION,
    language,
  };
  return withPhase(verdict, { mine: true, own, attachments: mail.attachments ?? [] });
}
