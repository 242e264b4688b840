import { withPhase } from '../phases/with-phase';
import type { Extent, Verdict } from '../verdict';
import { addressForm } from './address-form';
import { languageOfText } from './language-of-text';
import { outgoingKind } from './outgoing-kind';
import { type OwnWords, ownWords } from './own-words';
import { cutSignOff } from './sign-off';
import { JUDGEMENT_VERSION } from './version';

/** A mail of the user, as far as it was seen. */
export interface OutgoingMail {
  readonly subject: string;
  readonly text: string | null;
  /** What `ownWords` cuts out of that text, where somebody needed it before. */
  readonly words?: OwnWords;
  readonly extent: Extent;
  readonly language: string | null;
  /** Names of the attached files, as far as they were seen. */
  readonly attachments?: readonly string[];
}

/** Whether a mail of the user expects an answer; in doubt it does. */
export function judgeOutgoing(mail: OutgoingMail): Verdict {
  const own = mail.text === null ? '' : cutSignOff((mail.words ?? ownWords(mail.text)).text);
  const language = languageOfText(own === '' ? mail.subject : own, mail.language);
  const form = addressForm(own, language);
  const { kind, signs } = outgoingKind({ own, subject: mail.subject, language });
  const verdict: Verdict = {
    kind,
    signs,
    ...(form === null ? {} : { form }),
    extent: mail.extent,
    version: JUDGEMENT_VERSION,
    language,
  };
  return withPhase(verdict, { mine: true, own, attachments: mail.attachments ?? [] });
}
