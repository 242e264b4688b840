import { withPhase } from '../phases/with-phase';
import type { Verdict } from '../verdict';
import { findAutoReply } from './auto-reply';
import { findBounce } from './bounce';
import { findCalendar } from './calendar';
import { findTheirCloser } from './closer';
import { type Evidence, evidenceOf, type Finding } from './evidence';
import { findHoldingReply } from './holding';
import type { IncomingMail } from './incoming-mail';
import { guessLanguage } from './language';
import { findListMail } from './list-mail';
import { isMachineAddress } from './machine-address';
import { asksQuestion } from './question';
import { findReceipt } from './receipt';
import { termsOf } from './told-terms';
import { JUDGEMENT_VERSION } from './version';

function findMachine(address: string): Finding | null {
  return isMachineAddress(address) ? { kind: 'list-mail', signs: ['sender:machine'] } : null;
}

function findQuestion(evidence: Evidence): Finding | null {
  if (!asksQuestion(evidence.own ?? '')) return null;
  return { kind: 'question-back', signs: ['text:question'] };
}

/**
 * What a mail of theirs is, in the order of facts/mail-behaviour.md E2. In doubt it is an answer:
 * a person who answered must never be reminded.
 */
export function judgeIncoming(mail: IncomingMail): Verdict {
  const evidence = evidenceOf(mail);
  const question = findQuestion(evidence);
  const automatic =
    findBounce(mail.from, evidence) ??
    findAutoReply(evidence) ??
    findReceipt(evidence) ??
    findCalendar(evidence) ??
    findMachine(mail.from.address) ??
    findListMail(evidence);
  const finding: Finding = automatic ??
    (question ? null : findHoldingReply(evidence)) ??
    question ??
    findTheirCloser(evidence) ?? { kind: 'answer', signs: [] };
  const verdict: Verdict = {
    ...finding,
    ...termsOf(mail, evidence, finding),
    extent: mail.extent,
    version: JUDGEMENT_VERSION,
    language: mail.language ?? guessLanguage(evidence.own ?? mail.subject),
  };
  if (automatic) return verdict;
  const { attachments = [] } = mail;
  return withPhase(verdict, { mine: false, own: evidence.own ?? '', attachments });
}
