import { withPhase } from '../phases/with-phase';
import type { Verdict } from '../verdict';
import { addressForm } from './address-form';
import { findAutoReply } from './auto-reply';
import { findBounce } from './bounce';
import { findCalendar } from './calendar';
import { findTheirCloser } from './closer';
import { type Evidence, evidenceOf, type Finding } from './evidence';
import { findHoldingReply } from './holding';
import type { IncomingMail } from './incoming-mail';
import { languageOfText } from './language-of-text';
import { findListMail } from './list-mail';
import { isMachineAddress } from './machine-address';
import { findDatedPromise } from './promise';
import { findQuestionBack } from './question-back';
import { RATING_SIGN, ratingIn } from './rating';
import { findReceipt } from './receipt';
import { cutSignature } from './signature';
import { termsOf } from './told-terms';
import { JUDGEMENT_VERSION } from './version';

function findMachine(address: string): Finding | null {
  return isMachineAddress(address) ? { kind: 'list-mail', signs: ['sender:machine'] } : null;
}

function findAutomatic(mail: IncomingMail, evidence: Evidence): Finding | null {
  return (
    findBounce(mail.from, evidence) ??
    findAutoReply(evidence) ??
    findReceipt(evidence) ??
    findCalendar(evidence) ??
    findMachine(mail.from.address) ??
    findListMail(evidence)
  );
}

/** What a person's mail is; in doubt an answer. */
function findPersonal(
  mail: IncomingMail,
  evidence: Evidence,
  language: string | null,
): Pick<Verdict, 'promised' | 'ofWork'> & Finding {
  return (
    findQuestionBack(evidence, language) ??
    findDatedPromise(mail, evidence, language) ??
    findHoldingReply(evidence, language) ??
    findTheirCloser(evidence) ?? { kind: 'answer', signs: [] }
  );
}

function formOf({ own, names }: Evidence, language: string | null): Pick<Verdict, 'form'> {
  const form = own === null ? null : addressForm(cutSignature(own, names), language);
  return form === null ? {} : { form };
}

/** No number of a mail is kept, unless it answers a question for one. */
function withRating(verdict: Verdict, mail: IncomingMail, { own, names }: Evidence): Verdict {
  if (!mail.ratingAsked || own === null) return verdict;
  const rating = ratingIn(cutSignature(own, names));
  if (rating === null) return verdict;
  return { ...verdict, signs: [...verdict.signs, `${RATING_SIGN}${rating}`] };
}

/**
 * What a mail of theirs is, in the order of facts/mail-behaviour.md E2. In doubt it is an answer:
 * a person who answered must never be reminded.
 */
export function judgeIncoming(mail: IncomingMail): Verdict {
  const evidence = evidenceOf(mail);
  const language = languageOfText(evidence.own ?? mail.subject, mail.language);
  const automatic = findAutomatic(mail, evidence);
  const finding = automatic ?? findPersonal(mail, evidence, language);
  const verdict: Verdict = {
    ...finding,
    ...termsOf(mail, evidence, finding),
    ...(automatic ? {} : formOf(evidence, language)),
    extent: mail.extent,
    version: JUDGEMENT_VERSION,
    language,
  };
  if (automatic) return verdict;
  const { attachments = [] } = mail;
  return withPhase(withRating(verdict, mail, evidence), {
    mine: false,
    own: evidence.own ?? '',
    attachments,
  });
}
